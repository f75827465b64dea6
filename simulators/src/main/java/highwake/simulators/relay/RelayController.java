package highwake.simulators.relay;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Tells how far the relay is, and sends its source again.
@RestController
class RelayController {

	private final Relay relay;

	private final Broadcast broadcast;

	private final RelayProperties properties;

	RelayController(Relay relay, Broadcast broadcast, RelayProperties properties) {
		this.relay = relay;
		this.broadcast = broadcast;
		this.properties = properties;
	}

	@GetMapping("/relay")
	RelayStatus status() {
		Broadcast.State state = this.broadcast.state();
		return new RelayStatus(this.properties.source(), this.relay.endpoint(), this.relay.published(),
				this.relay.subscribers(), state == Broadcast.State.DONE, state.name().toLowerCase(Locale.ROOT),
				this.broadcast.pace().toString());
	}

	/// Sends the source from its beginning, also where it is still being sent.
	@PostMapping("/relay/start")
	@ResponseStatus(HttpStatus.ACCEPTED)
	RelayStatus start() {
		if (!this.properties.isNone()) {
			this.broadcast.start();
		}
		return status();
	}

	/// How far the relay is.
	///
	/// @param source `galaxy`, a file's path, or `none`
	/// @param endpoint the ZeroMQ address, with its port
	/// @param published frames since the program started
	/// @param subscribers subscriptions that stand
	/// @param done whether the whole source went out; false for ever for the galaxy
	/// @param state `idle`, `waiting` for the first subscriber, `publishing`, `done` or
	/// `failed`
	/// @param rate frames a second, `max` or `demo`
	record RelayStatus(String source, String endpoint, long published, int subscribers, boolean done, String state,
			String rate) {
	}

}
