package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendersTest {

    private final Senders senders = new Senders();

    @Test
    void oneAddressHasOneNameThatDoesNotTellIt() {
        String name = senders.name("203.0.113.7");

        assertThat(name).isEqualTo(senders.name("203.0.113.7")).hasSize(32).doesNotContain("203");
        assertThat(senders.name("203.0.113.8")).isNotEqualTo(name);
        assertThat(new Senders().name("203.0.113.7")).isNotEqualTo(name);
    }

    @Test
    void aNetworkOfTheLongKindIsOneSender() {
        String name = senders.name("[2001:db8:1:2:a:b:c:d]");

        assertThat(senders.name("2001:db8:1:2:ffff::1")).isEqualTo(name);
        assertThat(senders.name("2001:db8:1:3:a:b:c:d")).isNotEqualTo(name);
        assertThat(senders.name("2001:db8::1")).isEqualTo(senders.name("2001:db8::2"));
    }
}
