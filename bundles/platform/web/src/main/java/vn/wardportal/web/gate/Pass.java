package vn.wardportal.web.gate;

/** Leave to enter; closing it says that the visitor has left the modules. */
public interface Pass extends AutoCloseable {

    @Override
    void close();
}
