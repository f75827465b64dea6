package highwake.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemRecordsTests {

	private record Kept(long address, String name, Point point, long updatedAt) {
	}

	@Test
	void eachIsAsItCameInWhateverOrderItIsTaken() {
		Random random = new Random(23);
		SystemRecords records = new SystemRecords();
		List<Kept> all = new ArrayList<>();
		for (int number = 0; number < 40_000; number++) {
			Kept kept = new Kept(random.nextLong(), "é".repeat(random.nextInt(60)) + number,
					new Point(random.nextInt(), random.nextInt(), random.nextInt()), random.nextLong());
			all.add(kept);
			assertThat(records.add(kept.address(), NameColumn.bytes(kept.name()), kept.point(), kept.updatedAt()))
				.isEqualTo(number);
		}
		assertThat(records.size()).isEqualTo(40_000);
		SystemRecords.Reader reader = records.reader();
		for (int step = 0; step < 80_000; step++) {
			int number = random.nextInt(all.size());
			reader.at(number);
			NameColumn name = new NameColumn(1);
			reader.nameTo(name, 0);
			Kept found = new Kept(reader.address(), name.get(0), new Point(reader.x(), reader.y(), reader.z()),
					reader.updatedAt());
			if (!found.equals(all.get(number)) || reader.nameKey() != AnyCase.hash(NameColumn.bytes(found.name()))) {
				assertThat(found).as("number %d", number).isEqualTo(all.get(number));
			}
		}
	}

}
