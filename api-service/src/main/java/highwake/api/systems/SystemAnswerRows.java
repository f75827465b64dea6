package highwake.api.systems;

import org.springframework.stereotype.Component;

import highwake.api.http.JsonText;
import highwake.api.http.Rows;

/// How lists of [SystemAnswer] are written.
@Component
final class SystemAnswerRows extends Rows<SystemAnswer> {

	SystemAnswerRows() {
		super(SystemAnswer.class);
	}

	@Override
	public void fields(SystemAnswer system, JsonText json) {
		json.whole("systemAddress", system.systemAddress());
		json.text("systemName", system.systemName());
		json.real("systemX", system.systemX());
		json.real("systemY", system.systemY());
		json.real("systemZ", system.systemZ());
		json.text("systemSector", system.systemSector());
		json.time("updatedAt", system.updatedAt());
		json.wholeOrNothing("distance", system.distance());
		json.realOrNothing("distanceLy", system.distanceLy());
		json.flag("ambiguous", system.ambiguous());
		json.list("disambiguation", system.disambiguation(), this);
	}

}
