package vn.wardportal.admin;

import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.door.KnownPeople;
import vn.wardportal.admin.entry.Counts;
import vn.wardportal.admin.entry.Entries;
import vn.wardportal.admin.entry.Offers;
import vn.wardportal.admin.shell.Watch;

/** The real console on a server of its own, without a framework. */
final class ConsoleOnJetty implements AutoCloseable {

    final Entries entries = new Entries();
    final Offers offers = new Offers(entries, new Counts());
    final Door door = new Door();
    final KnownPeople people = new KnownPeople(door);
    private final Watch watch = new Watch(entries, door, offers.counts());
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    ConsoleOnJetty(int port) throws Exception {
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Console(entries, door, watch, offers.counts()));
        server.start();
    }

    /** The address of something in the console. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + Console.PATH + path);
    }

    @Override
    public void close() throws Exception {
        watch.close();
        server.stop();
    }
}
