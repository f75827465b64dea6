package highwake.api.systems;

import org.springframework.stereotype.Component;

import highwake.api.http.Rows;

/// How lists of [SystemAnswer] are written.
@Component
final class SystemAnswerRows extends Rows<SystemAnswer> {

	SystemAnswerRows() {
		super(SystemAnswer.class);
		whole("systemAddress", SystemAnswer::systemAddress);
		text("systemName", SystemAnswer::systemName);
		real("systemX", SystemAnswer::systemX);
		real("systemY", SystemAnswer::systemY);
		real("systemZ", SystemAnswer::systemZ);
		text("systemSector", SystemAnswer::systemSector);
		time("updatedAt", SystemAnswer::updatedAt);
		wholeOrNothing("distance", SystemAnswer::distance);
		realOrNothing("distanceLy", SystemAnswer::distanceLy);
		flag("ambiguous", SystemAnswer::ambiguous);
		list("disambiguation", SystemAnswer::disambiguation, this);
	}

}
