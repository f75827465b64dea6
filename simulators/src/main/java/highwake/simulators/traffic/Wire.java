package highwake.simulators.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import highwake.simulators.eddn.Frames;

/// The way from a commander's program to the relay's subscribers, with what goes wrong on it: the same event from two
/// programs, the same frame twice, a batch that is days late, players of the legacy galaxy, developers at work.
///
/// Shares after captured messages: 3 % heard twice, 1 % sent twice, 1 % days old, 1 % legacy, 0.3 % test. Used by one
/// thread.
final class Wire {

	private final Envelopes envelopes;

	private final Schedule schedule;

	private final Fleet fleet;

	private final RandomGenerator dice;

	Wire(Envelopes envelopes, Schedule schedule, Fleet fleet, RandomGenerator dice) {
		this.envelopes = envelopes;
		this.schedule = schedule;
		this.fleet = fleet;
		this.dice = dice;
	}

	/// Answers a report's frame, and nothing goes wrong.
	byte[] cleanly(Report report, Instant now) {
		return Frames.of(this.envelopes.live(report, now));
	}

	/// Answers a report's frame, and schedules its repetitions.
	byte[] send(Report report, Instant now) {
		double luck = this.dice.nextDouble();
		if (luck < 0.010) {
			return Frames.of(this.envelopes.legacy(report, now));
		}
		if (luck < 0.013) {
			return Frames.of(this.envelopes.test(report, now));
		}
		if (luck < 0.023) {
			return Frames.of(this.envelopes.live(aged(report, now), now));
		}
		byte[] frame = Frames.of(this.envelopes.live(report, now));
		if (luck < 0.033) {
			this.schedule.add(soon(now), (later) -> frame);
		}
		else if (luck < 0.063) {
			Pilot other = this.fleet.any();
			Report again = new Report(report.schema(), report.message(), other, report.fromCapi());
			this.schedule.add(soon(now), (later) -> Frames.of(this.envelopes.live(again, later)));
		}
		return frame;
	}

	/// Most programs send within seconds of the event; its time has whole seconds.
	Instant eventTime(Instant now) {
		return Schedule.later(now, -0.3 - 2.2 * this.dice.nextDouble());
	}

	private Instant soon(Instant now) {
		return Schedule.later(now, 0.5 + 5 * this.dice.nextDouble());
	}

	private Report aged(Report report, Instant now) {
		Instant before = now.minus(Duration.ofMinutes(30 + this.dice.nextInt(5 * 24 * 60)));
		Map<String, Object> message = new LinkedHashMap<>(report.message());
		message.put("timestamp", Envelopes.seconds(before));
		return new Report(report.schema(), message, report.sender(), report.fromCapi());
	}

}
