package highwake.simulators.relay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class RelayTests {

	private static final String FREE_PORT = "tcp://127.0.0.1:*";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final int FLOOD = 20_000;

	@ParameterizedTest
	@ValueSource(strings = { "tcp://0.0.0.0:19080", "tcp://*:19080", "tcp://eddn.edcd.io:9500", "tcp://192.168.1.4:1",
			"tcp://127.0.0.1.example.org:1", "ipc:///tmp/relay", "19080", "tcp://[::]:19080", "tcp://localhost" })
	void bindsLoopbackOnly(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> Relay.bind(address)).withMessageContaining(address);
	}

	@Test
	void namesATakenPort() {
		try (Relay relay = Relay.bind(FREE_PORT)) {
			assertThatIllegalStateException().isThrownBy(() -> Relay.bind(relay.endpoint()))
				.withMessageContaining(relay.endpoint());
		}
	}

	@Test
	void sendsAFrameToEverySubscriber() {
		byte[] frame = { 0x78, (byte) 0x9c, 0, -1 };
		try (Relay relay = Relay.bind(FREE_PORT);
				Subscriber one = new Subscriber(relay.endpoint(), 1000);
				Subscriber other = new Subscriber(relay.endpoint(), 1000)) {
			assertThat(relay.awaitSubscribers(2, PATIENCE)).isTrue();
			relay.publish(frame);
			relay.publish(new byte[0]);
			assertThat(one.next()).hasValue(frame);
			assertThat(other.next()).hasValue(frame);
			assertThat(one.next()).hasValue(new byte[0]);
			assertThat(relay.published()).isEqualTo(2);
		}
	}

	@Test
	void countsSubscribersAsTheyComeAndGo() {
		try (Relay relay = Relay.bind(FREE_PORT)) {
			assertThat(relay.awaitSubscribers(1, Duration.ofMillis(20))).isFalse();
			Subscriber one = new Subscriber(relay.endpoint(), 1000);
			assertThat(relay.awaitSubscribers(1, PATIENCE)).isTrue();
			Subscriber other = new Subscriber(relay.endpoint(), 1000);
			assertThat(relay.awaitSubscribers(2, PATIENCE)).isTrue();
			other.close();
			await().atMost(PATIENCE).until(() -> relay.subscribers() == 1);
			one.close();
			await().atMost(PATIENCE).until(() -> relay.subscribers() == 0);
		}
	}

	@Test
	void aProbeOfThePortIsNoSubscriber() throws IOException {
		try (Relay relay = Relay.bind(FREE_PORT); Subscriber one = new Subscriber(relay.endpoint(), 1000)) {
			assertThat(relay.awaitSubscribers(1, PATIENCE)).isTrue();
			int port = URI.create(relay.endpoint()).getPort();
			new Socket(InetAddress.ofLiteral("127.0.0.1"), port).close();
			relay.publish(new byte[1]);
			assertThat(one.next()).isPresent();
			assertThat(relay.subscribers()).isEqualTo(1);
		}
	}

	@Test
	void framesWithoutASubscriberGoNowhere() {
		try (Relay relay = Relay.bind(FREE_PORT)) {
			for (int i = 0; i < 3000; i++) {
				relay.publish(new byte[1000]);
			}
			assertThat(relay.published()).isEqualTo(3000);
		}
	}

	@Test
	void aSlowSubscriberLosesNothingInAFlood() {
		try (Relay relay = Relay.bind(FREE_PORT)) {
			CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> readSlowly(relay.endpoint()));
			assertThat(relay.awaitSubscribers(1, PATIENCE)).isTrue();
			byte[] frame = new byte[2000];
			new Random(7).nextBytes(frame);
			for (int i = 0; i < FLOOD; i++) {
				relay.publish(ByteBuffer.wrap(frame.clone()).putInt(i).array());
			}
			assertThat(reading.join()).isEqualTo(FLOOD);
		}
	}

	@Test
	void aClosedRelayRefusesFrames() {
		Relay relay = Relay.bind(FREE_PORT);
		relay.close();
		assertThatIllegalStateException().isThrownBy(() -> relay.publish(new byte[1]));
	}

	@Test
	void closingEndsAPublisherThatWaitsForAStuckSubscriber() {
		Relay relay = Relay.bind(FREE_PORT);
		try (Subscriber stuck = new Subscriber(relay.endpoint(), 1)) {
			assertThat(relay.awaitSubscribers(1, PATIENCE)).isTrue();
			CompletableFuture<Void> publishing = CompletableFuture.runAsync(() -> {
				while (true) {
					relay.publish(new byte[100_000]);
				}
			});
			await().atMost(PATIENCE).until(() -> !relay.offer(new byte[100_000]));
			relay.close();
			assertThat(publishing).failsWithin(PATIENCE)
				.withThrowableThat()
				.havingCause()
				.isInstanceOf(IllegalStateException.class);
			assertThat(stuck.next()).isPresent();
		}
	}

	/// Answers how many frames came in order, each of them numbered; small queue, and a
	/// nap after every 500.
	private static int readSlowly(String endpoint) {
		try (Subscriber subscriber = new Subscriber(endpoint, 10)) {
			int expected = 0;
			while (expected < FLOOD) {
				if (ByteBuffer.wrap(subscriber.next().orElseThrow()).getInt() != expected) {
					return expected;
				}
				if (++expected % 500 == 0) {
					LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
				}
			}
			return expected;
		}
	}

}
