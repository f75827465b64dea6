package highwake.api.bodies;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.galaxy.Words;

/// Bodies as `/v3` tells of them.
@Component
class BodyForm {

	private final Words words = Words.load();

	BodyAnswer of(Bodies.Found found) {
		Body body = found.body();
		Body.Kind kind = body.kind();
		Body.Visits visits = body.visits();
		String type = body.type();
		return new BodyAnswer(body.key().bodyId(), Long.toUnsignedString(body.key().id64()), body.name(), lower(kind),
				type, typeName(kind, type), body.isMainStar(),
				(kind == Body.Kind.STAR && type != null) ? StarClass.isScoopable(type) : null, body.arrivalLs(),
				body.parents(), orbit(body.orbit()), spin(body.spin()), body.radiusM(), body.temperatureK(),
				body.star(), body.planet(), body.rings(), body.reserveLevel(), visits.wasDiscovered(),
				visits.wasMapped(), visits.wasFootfalled(), found.signals(), found.organisms(),
				body.detail().name().toLowerCase(Locale.ROOT), body.scannedAt());
	}

	private @Nullable String typeName(Body.@Nullable Kind kind, @Nullable String type) {
		String words = lower(kind);
		return (words == null || type == null) ? type : this.words.shown(words, type).orElse(type);
	}

	private static @Nullable String lower(Body.@Nullable Kind kind) {
		return (kind == null) ? null : kind.name().toLowerCase(Locale.ROOT);
	}

	private static Body.@Nullable Orbit orbit(Body.Orbit orbit) {
		return (orbit.semiMajorAxisM() == null) ? null : orbit;
	}

	private static Body.@Nullable Spin spin(Body.Spin spin) {
		boolean isTold = spin.periodS() != null || spin.axialTiltRad() != null || spin.isTidallyLocked() != null;
		return isTold ? spin : null;
	}

}
