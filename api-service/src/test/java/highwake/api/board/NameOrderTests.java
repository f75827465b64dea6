package highwake.api.board;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The order of names is that of the files' index of names, while systems come and are renamed.
class NameOrderTests {

	private static final List<String> SYLLABLES = List.of("Col 285 Sector ", "Sol", "SOL", "a", "B", "[z", "@Z", "é",
			"É", "İ", "💥", " ", "-", "1", "\u0001", "Eol Prou ");

	private static final int MOST = 30;

	@Test
	void startingIsWhatTheFileSays() throws SQLException {
		Random random = new Random(77);
		try (Connection file = DriverManager.getConnection("jdbc:sqlite::memory:")) {
			file.createStatement()
				.executeUpdate("create table system (address integer primary key, name text collate nocase)");
			BoardSystems.Filling filling = new BoardSystems.Filling();
			for (int address = 1; address <= 5000; address++) {
				String name = name(random);
				put(file, address, name);
				filling.add(address, name, new Point(random.nextInt(99_999), 0, 0), 0);
			}
			BoardSystems systems = filling.done().ordered();
			agrees(systems, file, random);
			for (int round = 0; round < 6; round++) {
				BoardSystems.Edit edit = new BoardSystems.Edit(systems);
				for (int i = 0; i < 700; i++) {
					int address = 1 + random.nextInt(9000);
					String name = name(random);
					put(file, address, name);
					edit.put(address, name, new Point(random.nextInt(99_999), 0, 0), 0);
				}
				BoardSystems before = systems;
				List<Long> unchanged = addresses(before, "s");
				systems = edit.done();
				agrees(systems, file, random);
				assertThat(addresses(before, "s")).as("the snapshot before").isEqualTo(unchanged);
			}
		}
	}

	@Test
	void aBoardWithoutSystemsHasNoneAndTakesTheFirst() {
		assertThat(BoardSystems.EMPTY.starting("Sol", MOST)).isEmpty();
		BoardSystems.Edit edit = new BoardSystems.Edit(BoardSystems.EMPTY);
		edit.put(2, "Sol", new Point(0, 0, 0), 0);
		edit.put(1, "Solati", new Point(0, 0, 0), 0);
		BoardSystems two = edit.done();
		assertThat(addresses(two, "sol")).containsExactly(2L, 1L);
		edit = new BoardSystems.Edit(two);
		edit.put(2, "Achenar", new Point(0, 0, 0), 0);
		edit.put(1, "Achernar", new Point(0, 0, 0), 0);
		BoardSystems renamed = edit.done();
		assertThat(addresses(renamed, "sol")).isEmpty();
		assertThat(addresses(renamed, "ach")).containsExactly(2L, 1L);
	}

	@Test
	void aThousandOfOneNameComeByAddress() {
		BoardSystems.Filling filling = new BoardSystems.Filling();
		for (int address = 3000; address > 0; address--) {
			filling.add(address, "A name of more than eight letters", new Point(address, 0, 0), 0);
		}
		assertThat(addresses(filling.done().ordered(), "a NAME of")).startsWith(1L, 2L, 3L, 4L).hasSize(MOST);
	}

	private static void agrees(BoardSystems systems, Connection file, Random random) throws SQLException {
		for (int i = 0; i < 400; i++) {
			String name = name(random);
			String start = name.substring(0,
					name.offsetByCodePoints(0, random.nextInt(name.codePointCount(0, name.length()) + 1)));
			assertThat(addresses(systems, start)).as(start).isEqualTo(addresses(file, start));
			assertThat(addressesInParts(systems, start, 1 + random.nextInt(200))).as(start)
				.isEqualTo(addresses(systems, start));
		}
	}

	private static List<Long> addressesInParts(BoardSystems systems, String start, int most) {
		List<Long> all = new ArrayList<>();
		int behind = -1;
		int[] part;
		do {
			part = systems.starting(start, most, behind);
			Arrays.stream(part).mapToObj(systems::key).forEach(all::add);
			behind = (part.length > 0) ? part[part.length - 1] : behind;
		}
		while (part.length == most);
		return all.subList(0, Math.min(all.size(), MOST));
	}

	private static List<Long> addresses(BoardSystems systems, String start) {
		return Arrays.stream(systems.starting(start, MOST)).mapToObj(systems::key).toList();
	}

	private static List<Long> addresses(Connection file, String start) throws SQLException {
		try (PreparedStatement statement = file.prepareStatement("""
				select address from system where name >= ?1 and name < ?1 || char(1114111)
				order by name, address limit ?2""")) {
			statement.setString(1, start);
			statement.setInt(2, MOST);
			List<Long> addresses = new ArrayList<>();
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					addresses.add(row.getLong(1));
				}
			}
			return addresses;
		}
	}

	private static void put(Connection file, long address, String name) throws SQLException {
		try (PreparedStatement statement = file.prepareStatement("insert or replace into system values (?, ?)")) {
			statement.setLong(1, address);
			statement.setString(2, name);
			statement.executeUpdate();
		}
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder();
		for (int i = random.nextInt(5); i >= 0; i--) {
			name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
		}
		return name.toString();
	}

}
