package highwake.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalIndexTests {

	@Test
	void findsEveryKeyAndNoOther() {
		Random random = new Random(3);
		List<Long> keys = new ArrayList<>();
		OrdinalIndex index = OrdinalIndex.EMPTY;
		for (int round = 0; round < 50; round++) {
			OrdinalIndex.Edit edit = new OrdinalIndex.Edit(index);
			OrdinalIndex before = index;
			int known = keys.size();
			for (int i = 0; i < 200; i++) {
				long key = random.nextLong();
				keys.add(key);
				edit.add(key, keys.size() - 1, keys::get);
			}
			index = edit.done();
			assertThat(before.find(keys.getLast(), keys::get)).as("the index before").isEqualTo(-1);
			assertThat(before.find(keys.getFirst(), keys::get)).isEqualTo((known == 0) ? -1 : 0);
		}
		for (int ordinal = 0; ordinal < keys.size(); ordinal++) {
			assertThat(index.find(keys.get(ordinal), keys::get)).isEqualTo(ordinal);
		}
		assertThat(index.find(random.nextLong(), keys::get)).isEqualTo(-1);
	}

}
