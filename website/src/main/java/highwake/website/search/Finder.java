package highwake.website.search;

import java.util.List;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.ApiRefused;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// Finds systems, stations and commodities by name, over the API's search.
@Component
public class Finder {

	/// The longest text that is worth asking for; names in the game are shorter.
	static final int LONGEST = 64;

	private final Api api;

	Finder(Api api) {
		this.api = api;
	}

	/// Answers what a text finds; nothing for a blank one.
	///
	/// @throws ApiAway where the API does not answer
	public Found find(Visitor visitor, String text, int limit) {
		String wanted = text.strip();
		if (wanted.isEmpty()) {
			return Found.NOTHING;
		}
		String asked = wanted.substring(0, Math.min(wanted.length(), LONGEST));
		try {
			return this.api.find(visitor, Question.of("/v3/search").with("q", asked).with("limit", limit), Answer.class)
				.map(Answer::found)
				.orElse(Found.NOTHING);
		}
		catch (ApiRefused ex) {
			return Found.NOTHING;
		}
	}

	/// Lists names like a name that is not known, best first: what begins so, else what
	/// is
	/// spelled nearly so. Empty where the API does not answer: a suggestion is a
	/// courtesy.
	public List<String> namesLike(Visitor visitor, String name) {
		try {
			Found found = find(visitor, name, 5);
			return found.systems().isEmpty() ? found.suggestions()
					: found.systems().stream().map(Found.FoundSystem::systemName).toList();
		}
		catch (ApiAway ex) {
			return List.of();
		}
	}

	private record Answer(@Nullable List<Found.FoundSystem> systems, @Nullable List<Found.FoundStation> stations,
			@Nullable List<Found.FoundGood> commodities, @Nullable List<String> suggestions) {

		Found found() {
			return new Found(or(this.systems), or(this.stations), or(this.commodities), or(this.suggestions));
		}

		private static <T> List<T> or(@Nullable List<T> list) {
			return (list != null) ? list : List.of();
		}

	}

}
