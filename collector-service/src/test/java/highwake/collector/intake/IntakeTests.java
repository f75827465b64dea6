package highwake.collector.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The ear against a relay on loopback and a log that can be made to fail.
class IntakeTests {

	private final FlakyLog log = new FlakyLog();

	private @Nullable Intake intake;

	@AfterEach
	void stop() {
		this.log.isBroken(false);
		if (this.intake != null) {
			this.intake.stop();
		}
	}

	@Test
	void whatTheRelayPublishesIsInTheLogInOrder() {
		try (LoopbackRelay relay = new LoopbackRelay()) {
			Intake hearing = start(relay.address(), Duration.ofSeconds(60));
			relay.awaitSubscriber();
			for (int i = 0; i < 500; i++) {
				relay.publish(bytes("frame " + i));
			}
			relay.publish(bytes("frame 7"));
			relay.publish(new byte[0]);
			await().until(() -> hearing.counters().received() == 502 && isSettled(hearing));
			assertThat(hearing.counters().appended()).isEqualTo(501);
			assertThat(hearing.counters().duplicate()).isEqualTo(1);
			assertThat(this.log.bodies()).hasSize(501).startsWith("frame 0", "frame 1", "frame 2");
			assertThat(hearing.isConnected()).isTrue();
			assertThat(hearing.isSubscribed()).isTrue();
			assertThat(hearing.counters().lastReceivedAt()).isPositive();
			assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).contains("eddn", "appending");
		}
	}

	@Test
	void aFrameThatIsTooLargeIsRefusedAndTheConnectionStays() {
		try (LoopbackRelay relay = new LoopbackRelay()) {
			Intake hearing = start(relay.address(), Duration.ofSeconds(60));
			relay.awaitSubscriber();
			relay.publish(new byte[1001]);
			relay.publish(new byte[1000]);
			await().until(() -> hearing.counters().received() == 2 && isSettled(hearing));
			assertThat(hearing.counters().refused()).isEqualTo(1);
			assertThat(hearing.counters().appended()).isEqualTo(1);
		}
	}

	@Test
	void afterAFrameThatBreaksTheConnectionANewOneIsMade() {
		try (LoopbackRelay relay = new LoopbackRelay()) {
			Intake hearing = start(relay.address(), Duration.ofSeconds(60));
			relay.awaitSubscriber();
			relay.publish(new byte[8001]);
			relay.awaitSubscriber();
			relay.publish(new byte[1000]);
			await().until(() -> hearing.counters().received() == 1 && isSettled(hearing));
			assertThat(hearing.counters().appended()).isEqualTo(1);
		}
	}

	@Test
	void framesWaitWhileTheLogCannotBeWritten() {
		Intake hearing = start(nobody(), Duration.ofSeconds(60));
		this.log.isBroken(true);
		hear(hearing, 5, "early ");
		await().untilAsserted(() -> assertThat(hearing.problem()).contains("the log is broken"));
		assertThat(hearing.counters().appended()).isZero();
		this.log.isBroken(false);
		await().until(() -> isSettled(hearing));
		assertThat(hearing.counters().appended()).isEqualTo(5);
		await().untilAsserted(() -> assertThat(hearing.problem()).isNull());
	}

	@Test
	void nothingIsDroppedWhileTheLogIsOnlySlow() throws Exception {
		Intake hearing = start(nobody(), Duration.ofSeconds(60));
		Thread feed;
		synchronized (this.log) { // whoever appends waits
			feed = Thread.ofPlatform().start(() -> hear(hearing, 2000, "frame "));
			await().until(() -> feed.getState() == Thread.State.TIMED_WAITING);
			assertThat(hearing.counters().dropped()).isZero();
		}
		feed.join();
		await().until(() -> isSettled(hearing));
		assertThat(hearing.counters().dropped()).isZero();
		assertThat(hearing.counters().appended()).isEqualTo(2000);
	}

	@Test
	void framesBeyondTheBacklogAreDroppedAndCounted() {
		Intake hearing = start(nobody(), Duration.ofSeconds(60));
		this.log.isBroken(true);
		hear(hearing, 1, "first ");
		await().until(() -> hearing.problem() != null);
		hear(hearing, 2000, "later ");
		assertThat(hearing.counters().dropped()).isPositive();
		this.log.isBroken(false);
		await().until(() -> isSettled(hearing));
		assertThat(hearing.counters().received()).isEqualTo(2001);
		assertThat(hearing.counters().appended()).isEqualTo(2001 - hearing.counters().dropped());
	}

	@Test
	void aFaultOfTheLogDoesNotEndTheThread() {
		Intake hearing = start(nobody(), Duration.ofSeconds(60));
		this.log.fault(new IllegalStateException("a fault"));
		hear(hearing, 1, "one ");
		await().untilAsserted(() -> assertThat(hearing.problem()).contains("a fault"));
		this.log.fault(null);
		await().until(() -> isSettled(hearing));
		assertThat(hearing.counters().appended()).isEqualTo(1);
	}

	@Test
	void aRelayThatComesBackIsHeardAgain() {
		String address;
		Intake hearing;
		try (LoopbackRelay relay = new LoopbackRelay()) {
			address = relay.address().toString();
			hearing = start(relay.address(), Duration.ofSeconds(60));
			relay.awaitSubscriber();
			relay.publish(bytes("before"));
			await().until(() -> hearing.counters().received() == 1);
		}
		await().until(() -> !hearing.isConnected());
		assertThat(hearing.isSubscribed()).isTrue();
		try (LoopbackRelay relay = new LoopbackRelay(address)) {
			relay.awaitSubscriber();
			relay.publish(bytes("after"));
			await().until(() -> hearing.counters().received() == 2 && isSettled(hearing));
			assertThat(this.log.bodies()).containsExactly("before", "after");
			assertThat(hearing.isConnected()).isTrue();
		}
	}

	@Test
	void afterASilenceANewSocketSubscribes() {
		try (LoopbackRelay relay = new LoopbackRelay()) {
			Intake hearing = start(relay.address(), Duration.ofMillis(200));
			relay.awaitSubscriber();
			relay.awaitSubscriber();
			assertThat(hearing.isSubscribed()).isTrue();
			assertThat(hearing.problem()).isNull();
		}
	}

	@Test
	void aConnectionThatNobodyGreetsIsMadeAnew() throws IOException {
		try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			mute.setSoTimeout(10_000);
			Intake hearing = start(URI.create("tcp://127.0.0.1:" + mute.getLocalPort()), Duration.ofSeconds(60));
			try (Socket first = mute.accept(); Socket second = mute.accept()) {
				assertThat(second.getPort()).isNotEqualTo(first.getPort());
			}
			assertThat(hearing.isConnected()).isFalse();
		}
	}

	@Test
	void aRelayWhoseNameCannotBeResolvedIsTriedAgainAndTheProgramIsReady() {
		Intake hearing = start(URI.create("tcp://no-such-relay.invalid:9500"), Duration.ofSeconds(60));
		await().until(hearing::isSubscribed);
		await().during(Duration.ofMillis(500)).until(() -> hearing.isSubscribed() && hearing.problem() == null);
		assertThat(hearing.isConnected()).isFalse();
	}

	@Test
	void aStopAppendsWhatWasReceived() {
		Intake hearing = start(nobody(), Duration.ofSeconds(60));
		this.log.isBroken(true);
		hear(hearing, 5, "frame ");
		await().until(() -> hearing.problem() != null);
		Thread mender = Thread.ofPlatform().start(() -> {
			await().pollDelay(Duration.ofMillis(700)).until(() -> true);
			this.log.isBroken(false);
		});
		hearing.stop();
		assertThat(mender.isAlive()).isFalse();
		assertThat(hearing.counters().appended()).isEqualTo(5);
		assertThat(hearing.isRunning()).isFalse();
		assertThat(hearing.isSubscribed()).isFalse();
	}

	@Test
	void aStopEndsInBoundedTimeWhereTheLogStaysBroken() {
		Intake hearing = start(nobody(), Duration.ofSeconds(60));
		this.log.isBroken(true);
		hear(hearing, 5, "frame ");
		await().until(() -> hearing.problem() != null);
		long before = System.nanoTime();
		hearing.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(11));
		assertThat(isSettled(hearing)).isTrue();
		assertThat(hearing.counters().dropped()).isEqualTo(5);
	}

	private Intake start(URI relay, Duration silenceLimit) {
		Intake started = new Intake(this.log,
				new IntakeProperties(relay, silenceLimit, DataSize.ofBytes(1000), DataSize.ofBytes(100_000)),
				InstantSource.system());
		this.intake = started;
		started.start();
		return started;
	}

	/// A port that nobody listens on: the frames of these tests come by [Intake#hear].
	private static URI nobody() {
		return URI.create("tcp://127.0.0.1:1");
	}

	private static void hear(Intake intake, int frames, String prefix) {
		for (int i = 0; i < frames; i++) {
			intake.hear(bytes(prefix + i));
		}
	}

	private static boolean isSettled(Intake intake) {
		Counters counters = intake.counters();
		return counters.received() == counters.appended() + counters.duplicate() + counters.refused()
				+ counters.dropped();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
