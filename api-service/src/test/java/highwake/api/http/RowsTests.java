package highwake.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import highwake.api.ApiTest;
import highwake.galaxy.Bracket;

/// What is written without Jackson is what Jackson would write.
@ApiTest
class RowsTests {

	private static final List<String> TEXTS = List.of("", "Sol", "Barnard's Star", "\"quoted\\\"",
			"\n\r\t\b\f\u0000\u001f", "İstanbul", "💥 and more", "\u007f\u2028", "a".repeat(20_000));

	private static final List<Double> REALS = List.of(0.0, -0.0, 1.0, -1.5, 0.03125, -25_899.96875, 65_269.75, 1e-9,
			1.7976931348623157e308, 0.1, 123_456_789.03125, -(double) (1L << 60), 9_007_199_254_740_994.0,
			33_554_432.5);

	private final List<Rows<?>> forms;

	private final JsonMapper json;

	@Autowired
	RowsTests(List<Rows<?>> forms, JsonMapper json) {
		this.forms = forms;
		this.json = json;
	}

	@Test
	void everyFormWritesWhatJacksonWrites() throws Exception {
		Random random = new Random(31);
		assertThat(this.forms).hasSizeGreaterThan(3);
		for (Rows<?> form : this.forms) {
			for (int size = 0; size < 120; size++) {
				agrees(form, random, size);
			}
		}
	}

	private <T> void agrees(Rows<T> form, Random random, int size) throws Exception {
		List<T> rows = new ArrayList<>();
		for (int i = 0; i < size % 7; i++) {
			rows.add(form.type().cast(made(form.type(), random, 0)));
		}
		assertThat(written(form, rows)).isEqualTo(this.json.writeValueAsString(rows));
	}

	private static <T> String written(Rows<T> form, List<T> rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		form.text(rows).to(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/// Of several constructors the widest takes all that there is.
	private static Object made(Class<?> type, Random random, int depth) throws ReflectiveOperationException {
		Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
			.max(Comparator.comparingInt(Constructor::getParameterCount))
			.orElseThrow();
		Class<?>[] parts = constructor.getParameterTypes();
		@Nullable Object[] values = new Object[parts.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(parts[i], type, random, depth);
		}
		constructor.setAccessible(true);
		return constructor.newInstance(values);
	}

	private static @Nullable Object value(Class<?> type, Class<?> row, Random random, int depth)
			throws ReflectiveOperationException {
		if (type == Instant.class) {
			return Instant.ofEpochMilli(random.nextLong() >> (16 + random.nextInt(30)));
		}
		if (type == Bracket.class) {
			return Bracket.of(random.nextInt(5));
		}
		if (type.isRecord() || type.getSimpleName().equals("Seller")) {
			return made(type, random, depth);
		}
		if (!type.isPrimitive() && random.nextInt(4) == 0) {
			return null;
		}
		if (type == List.class) {
			return (depth > 1) ? null : List.of(made(row, random, depth + 1), made(row, random, depth + 1));
		}
		if (type == String.class) {
			return TEXTS.get(random.nextInt(TEXTS.size()));
		}
		if (type == Boolean.class) {
			return random.nextBoolean();
		}
		if (type == int.class || type == Integer.class) {
			return random.nextInt() >> random.nextInt(32);
		}
		if (type == long.class || type == Long.class) {
			return (random.nextInt(50) == 0) ? Long.MIN_VALUE : random.nextLong() >> random.nextInt(64);
		}
		if (type == double.class || type == Double.class) {
			return random.nextBoolean() ? REALS.get(random.nextInt(REALS.size()))
					: Math.rint(random.nextGaussian() * 1e6) / (random.nextBoolean() ? 32 : 7);
		}
		return null; // of other types nothing is shown
	}

}
