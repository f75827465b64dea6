package highwake.collector.backups;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DurableTests {

	private static final int SIZE = 3_500_000;

	@TempDir
	private Path directory;

	private final List<Long> parts = new ArrayList<>();

	@Test
	void aCopyIsTheFileAndIsToldPartByPart() throws IOException {
		Path file = file();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		Path copy = this.directory.resolve("copy");
		Durable.copy(file, copy, this.parts::add);
		assertThat(copy).hasSameBinaryContentAs(file);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-rw----");
		assertThat(Files.getOwner(copy)).isEqualTo(Files.getOwner(file));
		assertThat(this.parts).hasSizeGreaterThan(3);
		assertThat(this.parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(SIZE);
		assertThatExceptionOfType(FileAlreadyExistsException.class)
			.isThrownBy(() -> Durable.copy(file, copy, this.parts::add));
	}

	@Test
	void aDigestIsToldPartByPart() throws IOException {
		Path file = file();
		assertThat(Durable.sha256(file, this.parts::add)).isEqualTo(Durable.sha256(file)).hasSize(64);
		assertThat(this.parts).hasSizeGreaterThan(3);
		assertThat(this.parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(SIZE);
		Path hello = Files.writeString(this.directory.resolve("hello"), "hello");
		assertThat(Durable.sha256(hello)).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
	}

	private Path file() throws IOException {
		byte[] bytes = new byte[SIZE];
		new Random(7).nextBytes(bytes);
		return Files.write(this.directory.resolve("file"), bytes);
	}

}
