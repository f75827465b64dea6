package highwake.collector.readings;

import java.util.List;

import highwake.collector.facts.Fact;

/// What the reader decided about one frame. Every frame gets exactly one verdict, so the counters add up.
public sealed interface Verdict {

	/// The frame tells these facts; at least one.
	record Facts(List<Fact> facts) implements Verdict {

		public Facts {
			facts = List.copyOf(facts);
		}

	}

	/// The frame is sound, and not for us.
	record Ignored(Ignorance reason) implements Verdict {

	}

	/// The frame cannot be read.
	///
	/// @param detail what is wrong, in words a person can act on; never longer than 300
	/// characters
	record Rejected(Rejection reason, String detail) implements Verdict {

	}

	/// Why a sound frame was ignored.
	enum Ignorance {

		/// It speaks of the legacy galaxy (game version 3 and below).
		LEGACY_GALAXY,
		/// It comes from a test schema, or from an alpha or beta of the game.
		TEST,
		/// No reading knows its schema or event.
		UNKNOWN_SCHEMA,
		/// It names no galaxy and tells nothing that both galaxies share.
		NAMES_NO_GALAXY,
		/// It tells nothing that any file keeps.
		NOTHING_TO_KEEP

	}

	/// Why a frame was rejected.
	enum Rejection {

		/// The body is not one whole zlib stream.
		NOT_ZLIB,
		/// The body inflates to more bytes, values or depth than the limits.
		TOO_LARGE,
		/// What was inflated is not one JSON value.
		NOT_JSON,
		/// The JSON lacks schema, header or message.
		NOT_AN_ENVELOPE,
		/// A field that the reading needs is missing or nonsense.
		BAD_FIELD,
		/// The sender's clock is ahead of the gateway's, or the gateway's of ours.
		FROM_THE_FUTURE,
		/// The reading itself failed: a fault of ours.
		UNREADABLE,
		/// It was read, and a file could not keep what it tells: a fault of ours.
		NOT_KEPT

	}

}
