package highwake.api.http;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BulkTests {

	@Test
	void eachIsLookedUpOnceInTheOrderAskedAndWhatIsNotThereIsListed() {
		Bulk<Integer> bulk = Bulk.of("ids", "3, x,1,3,,9",
				(id) -> id.length() == 1 && id.charAt(0) < '5' ? Optional.of(Integer.parseInt(id)) : Optional.empty());
		assertThat(bulk.items()).containsExactly(3, 1);
		assertThat(bulk.unresolved()).containsExactly("x", "9");
	}

	@Test
	void noneAndMoreThanAHundredAreRefused() {
		String many = IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).collect(Collectors.joining(","));
		for (String ids : new String[] { "", " , ", many }) {
			assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Bulk.ids("ids", ids))
				.withMessageContaining("1 to 100");
		}
		assertThat(Bulk.ids("ids", many.substring(2))).hasSize(100);
	}

}
