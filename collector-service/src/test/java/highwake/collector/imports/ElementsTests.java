package highwake.collector.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ElementsTests {

	private static final String SEVEN = "{\"id64\":7,\"name\":\"a \\\"b\\\" {[\",\"bodies\":[{\"x\":[]}]}";

	private static final String EIGHT = "{\"id64\":8,\"name\":\"c\\\\\"}";

	@Test
	void anArrayWithAnObjectALineIsCutIntoItsObjects() {
		assertThat(numbers("[\n" + SEVEN + ",\n" + EIGHT + "\n]\n")).containsExactly("7", "8");
	}

	@Test
	void oneLineWithoutABreakIsCutIntoItsObjects() {
		assertThat(numbers("[" + SEVEN + "," + EIGHT + "]")).containsExactly("7", "8");
	}

	@Test
	void anObjectAloneIsAnElement() {
		assertThat(numbers(SEVEN)).containsExactly("7");
		assertThat(numbers("\n  {\n  \"id64\": 7,\n  \"bodies\": [\n  {\n  }\n  ]\n  }\n")).containsExactly("7");
	}

	@Test
	void objectsOneAfterTheOtherAreElements() {
		assertThat(numbers(SEVEN + "\n" + EIGHT + "\n")).containsExactly("7", "8");
	}

	@Test
	void linesThatAreNotIndentedAtAllAreNoElements() {
		assertThat(numbers("[\n{\n\"id64\": 7,\n\"bodies\": [\n{\n\"x\": {\n}\n}\n]\n},\n{\n\"id64\": 8\n}\n]"))
			.containsExactly("7", "8");
	}

	@Test
	void aCommaBeforeTheEndIsForgiven() {
		assertThat(numbers("[\n" + SEVEN + ",\n]")).containsExactly("7");
	}

	@Test
	void anEmptyArrayHasNoElement() {
		assertThat(numbers("[]")).isEmpty();
	}

	@Test
	void anElementThatIsNotClosedCostsItselfAlone() {
		assertThat(numbers("[\n" + SEVEN + ",\n{\"id64\":9,\"bodies\":[{\"x\":1},\n" + EIGHT + "\n]"))
			.containsExactly("7", "is not closed", "8");
	}

	@Test
	void aStringThatIsNotClosedCostsItsElementAlone() {
		assertThat(numbers("[\n\t" + SEVEN + ",\n\t{\"id64\":9,\"name\":\"x},\n\t" + EIGHT + "\n]"))
			.containsExactly("7", "is not closed", "8");
	}

	@Test
	void whatIsNoObjectCostsItsLineAlone() {
		assertThat(numbers("[\n" + SEVEN + ",\n17,\n[1],\n" + EIGHT + "\n]")).containsExactly("7", "is not an object",
				"8");
		assertThat(numbers("[\n" + SEVEN + "}],\"stations\":[{\"id64\":1}]},\n" + EIGHT + "\n]"))
			.as("the brackets end the array too soon")
			.containsExactly("7", "is not an object", "8");
	}

	@Test
	void anElementThatIsTooLargeIsBroken() {
		String large = "{\"id64\":9,\"name\":\"" + "x".repeat(200) + "\"}";
		assertThat(numbers("[\n" + SEVEN + ",\n" + large + ",\n" + EIGHT + "\n]", 100)).containsExactly("7",
				"is larger than 100 bytes", "8");
	}

	@Test
	void aTextThatEndsTooSoonIsToldWithItsPlace() {
		assertCutOff("[\n" + SEVEN + ",\n{\"id64\":9", "within element 2", 1);
		assertCutOff("[\n" + SEVEN + ",\n", "after element 1", 1);
		assertCutOff("{\"id64\":9,\"name\":\"x", "within element 1", 0);
	}

	@Test
	void aFileThatFailsIsReadUpToWhereItFails() {
		byte[] text = ("[\n" + SEVEN + ",\n{\"id").getBytes(StandardCharsets.UTF_8);
		InputStream failing = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("bad sector");
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				throw new IOException("bad sector");
			}
		};
		Elements elements = new Elements(new SequenceInputStream(new ByteArrayInputStream(text), failing), 1_000);
		assertThat(elements.next()).isNotNull();
		assertThatExceptionOfType(DumpUnreadable.class).isThrownBy(elements::next)
			.withMessageContaining("bad sector")
			.withMessageContaining("after element 1");
	}

	@Test
	void whatIsNoDumpIsRefused() {
		for (String text : List.of("", "  \n", "<html>", "hello", "7")) {
			assertThatExceptionOfType(DumpUnreadable.class).as(text)
				.isThrownBy(() -> numbers(text))
				.withMessageStartingWith("Not a dump");
		}
	}

	@Test
	void readingGoesOnFromTheEndOfAnyElement() {
		StringBuilder text = new StringBuilder("[\n");
		for (int i = 1; i <= 400; i++) {
			text.append("\t{\"id64\":").append(i).append(",\"name\":\"").append("é".repeat(i)).append("\"},\n");
		}
		byte[] bytes = text.append("]").toString().getBytes(StandardCharsets.UTF_8);
		List<Element> all = elements(new Elements(new ByteArrayInputStream(bytes), 100_000));
		assertThat(all).hasSize(400).allMatch((element) -> element.problem() == null);
		for (int from : List.of(1, 2, 17, 399, 400)) {
			Element last = all.get(from - 1);
			InputStream rest = new ByteArrayInputStream(bytes, (int) last.end(), bytes.length);
			List<Element> others = elements(new Elements(rest, last.end(), last.number(), true, 100_000));
			assertThat(others).isEqualTo(all.subList(from, 400));
		}
	}

	private static void assertCutOff(String text, String where, int before) {
		Elements elements = elements(text, 1_000);
		for (int i = 0; i < before; i++) {
			assertThat(elements.next()).isNotNull();
		}
		assertThatExceptionOfType(DumpUnreadable.class).isThrownBy(elements::next)
			.withMessageStartingWith("The dump is cut off")
			.withMessageContaining(where);
	}

	private static List<String> numbers(String text) {
		return numbers(text, 1_000);
	}

	/// Answers the `id64` of each element, or what is wrong with it.
	private static List<String> numbers(String text, int largest) {
		List<String> numbers = new ArrayList<>();
		Elements elements = elements(text, largest);
		for (Element element = elements.next(); element != null; element = elements.next()) {
			numbers.add((element.problem() != null) ? element.problem()
					: Long.toString(elements.text().head().whole("id64")));
			assertThat(element.number()).isEqualTo(numbers.size());
		}
		return numbers;
	}

	private static List<Element> elements(Elements elements) {
		List<Element> all = new ArrayList<>();
		for (Element element = elements.next(); element != null; element = elements.next()) {
			all.add(element);
		}
		return all;
	}

	private static Elements elements(String text, int largest) {
		return new Elements(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), largest);
	}

}
