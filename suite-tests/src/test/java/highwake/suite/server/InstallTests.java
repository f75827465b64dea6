package highwake.suite.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What `deploy/install` makes of a bare machine, and that it can be run again at any time.
class InstallTests {

	private static final String KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPd2mVYjmX0nGm9jv6m3cZq4oX1f4o6mJt8mZk1dGk7b deploy";

	/// One that the tests only look at.
	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path shared;

	@SuppressWarnings("NullAway.Init")
	private static ServerRoot server;

	@SuppressWarnings("NullAway.Init")
	private static Outcome first;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path fresh;

	@BeforeAll
	static void install() {
		server = new ServerRoot(shared);
		first = server.install("--host", ServerRoot.HOST);
	}

	@Test
	void changesNothingTheSecondTimeAndSaysSo() throws IOException {
		assertThat(first.code()).as(first.err()).isZero();
		Map<String, String> before = server.everything();
		Outcome again = server.install();
		assertThat(again.code()).as(again.err()).isZero();
		assertThat(again.out()).endsWith("Nothing to change.\n");
		assertThat(server.everything()).isEqualTo(before);
	}

	@Test
	void onlySaysWhatItWouldDoWhenAsked() throws IOException {
		ServerRoot bare = new ServerRoot(this.fresh);
		Outcome outcome = bare.install("--host", ServerRoot.HOST, "--dry-run");
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(bare.everything()).hasSize(1);
		assertThat(changes(outcome)).isNotEmpty().isEqualTo(changes(first));
	}

	private static List<String> changes(Outcome outcome) {
		return outcome.out()
			.lines()
			.filter((line) -> line.startsWith("  "))
			.map((line) -> line.replace("  would ", "  "))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "/etc/highwake, root:root, 0755", "/etc/highwake/auth.env, root:root, 0600",
			"/etc/highwake/caddy.env, root:root, 0600", "/etc/highwake/deploy_keys, root:root, 0644",
			"/etc/sudoers.d/highwake, root:root, 0440", "/opt/highwake/bin, root:root, 0755",
			"/opt/highwake/api, highwake-deploy:highwake-api, 2750",
			"/opt/highwake/website/releases, highwake-deploy:highwake-website, 2750",
			"/var/lib/highwake, highwake:highwake, 2770", "/var/lib/highwake/auth.db, highwake-auth:highwake, 0660",
			"/var/lib/highwake/backups, highwake:highwake, 2700",
			"/var/log/highwake/deploy.log, highwake-deploy:highwake-deploy, 0644",
			"/var/log/highwake/caddy, highwake-caddy:highwake-caddy, 0750" })
	void givesEverythingItsRights(String path, String owner, String mode) throws IOException {
		assertThat(server.owner(path)).isEqualTo(owner);
		assertThat(server.mode(path)).isEqualTo(mode);
	}

	@Test
	void letsCaddyAndTheDeployUserReachEverySocketAndSignInItsFile() throws IOException {
		for (String service : List.of("collector", "api", "auth", "website")) {
			assertThat(server.members("highwake-" + service)).contains("highwake-caddy", "highwake-deploy");
		}
		assertThat(server.members("highwake")).containsExactly("highwake-auth");
		assertThat(server.text("/etc/passwd").lines()).allMatch((user) -> user.endsWith("/usr/sbin/nologin")
				|| (user.startsWith("highwake-deploy:") && user.endsWith("/bin/sh")));
	}

	@Test
	void neverTouchesSettingsButMendsTheirRights() throws IOException {
		ServerRoot mine = new ServerRoot(this.fresh);
		mine.install("--host", ServerRoot.HOST);
		String settings = """
				HIGHWAKE_SITES=mine.example
				HIGHWAKE_ACCESS_LOG=/mine.log
				#HIGHWAKE_CADDY_WRITES=files
				HIGHWAKE_CADDY_GRACE=9s
				""";
		mine.write("/etc/highwake/caddy.env", settings);
		Files.setPosixFilePermissions(mine.at("/etc/highwake/caddy.env"), PosixFilePermissions.fromString("rw-rw-rw-"));
		String key = mine.text("/etc/highwake/auth.env");
		Outcome outcome = mine.install("--host", "other.example");
		assertThat(changes(outcome)).containsExactly(
				"  (packages are not looked at below --root without tools/dpkg-query)",
				"  give /etc/highwake/caddy.env to root:root, 0600");
		assertThat(mine.text("/etc/highwake/caddy.env")).isEqualTo(settings);
		assertThat(mine.text("/etc/highwake/auth.env")).isEqualTo(key);
	}

	@Test
	void addsWhatAnOlderInstallationDoesNotSet() throws IOException {
		ServerRoot old = new ServerRoot(this.fresh);
		old.install("--host", ServerRoot.HOST);
		old.write("/etc/highwake/caddy.env", "HIGHWAKE_SITES=mine.example\nHIGHWAKE_ACCESS_LOG=/mine.log\n");
		assertThat(changes(old.install())).contains("  run systemctl reload-or-restart highwake-caddy.service");
		assertThat(old.text("/etc/highwake/caddy.env")).isEqualTo("""
				HIGHWAKE_SITES=mine.example
				HIGHWAKE_ACCESS_LOG=/mine.log
				HIGHWAKE_CADDY_WRITES=files
				HIGHWAKE_CADDY_GRACE=2s
				""");
		assertThat(server.text("/etc/highwake/caddy.env")).contains("HIGHWAKE_CADDY_WRITES=files",
				"HIGHWAKE_CADDY_OUTPUT=/var/log/highwake/caddy/", "HIGHWAKE_CADDY_GRACE=2s");
		assertThat(old.install().out()).endsWith("Nothing to change.\n");
	}

	@Test
	void endsWhereAFileCannotBeWrittenWholeAndTheNextRunDoesWhatWasDue() throws IOException {
		ServerRoot full = new ServerRoot(this.fresh);
		full.install("--host", ServerRoot.HOST);
		full.write("/etc/highwake/Caddyfile", "# as it was\n");
		full.write("/etc/systemd/system/highwake-backup.timer", "# as it was\n");
		Outcome ended = Project.run(Project.root(), Map.of(), List.of("prlimit", "--fsize=4500",
				Project.root().resolve("deploy/install").toString(), "--root", full.path().toString()));
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.err()).contains("/etc/highwake/Caddyfile cannot be written; it is as it was.");
		assertThat(full.text("/etc/highwake/Caddyfile")).isEqualTo("# as it was\n");
		assertThat(full.at("/etc/highwake/Caddyfile.new")).doesNotExist();
		assertThat(changes(full.install())).containsExactly(
				"  (packages are not looked at below --root without tools/dpkg-query)",
				"  write /etc/highwake/Caddyfile (root:root, 0644)", "  run systemctl daemon-reload",
				"  run systemctl reload-or-restart highwake-caddy.service");
		assertThat(full.install().out()).endsWith("Nothing to change.\n");
	}

	@Test
	void tellsSshOfItsSettingsThoughTheRunBeforeWasKilled() throws IOException {
		ServerRoot killed = new ServerRoot(this.fresh);
		killed.tool("sshd", "kill $PPID");
		assertThat(killed.install("--host", ServerRoot.HOST).code()).isEqualTo(143);
		killed.tool("sshd", "exit 0");
		assertThat(changes(killed.install())).contains("  run systemctl try-reload-or-restart ssh.service");
		assertThat(killed.install().out()).endsWith("Nothing to change.\n");
	}

	@Test
	void bringsTheGatewayUpToDate() throws IOException {
		ServerRoot old = new ServerRoot(this.fresh);
		old.install("--host", ServerRoot.HOST);
		old.write("/etc/highwake/Caddyfile", "# as it was\n");
		assertThat(changes(old.install())).contains("  write /etc/highwake/Caddyfile (root:root, 0644)",
				"  run systemctl reload-or-restart highwake-caddy.service");
		assertThat(old.text("/etc/highwake/Caddyfile"))
			.isEqualTo(Files.readString(Project.root().resolve("Caddyfile")));
	}

	@Test
	void makesASecretOfItsOwnAndKeepsIt() throws IOException {
		Matcher key = Pattern.compile("(?m)^HIGHWAKE_AUTH_KEY=(.*)$").matcher(server.text("/etc/highwake/auth.env"));
		assertThat(key.find()).isTrue();
		assertThat(Base64.getDecoder().decode(key.group(1))).hasSize(32);
		assertThat(first.out() + first.err()).doesNotContain(key.group(1));
		ServerRoot other = new ServerRoot(this.fresh);
		other.install("--host", ServerRoot.HOST);
		assertThat(other.text("/etc/highwake/auth.env")).doesNotContain(key.group(1));
	}

	@Test
	void listsTheHostsOfTheServer() throws IOException {
		assertThat(server.text("/etc/highwake/caddy.env")).contains(
				"HIGHWAKE_SITES=\"highwake.example, www.highwake.example, api.highwake.example, auth.highwake.example, downloads.highwake.example\"",
				"HIGHWAKE_STRANGERS=refused");
		assertThat(server.text("/etc/highwake/auth.env")).contains("HIGHWAKE_AUTH_BASE=https://highwake.example\n");
	}

	@Test
	void letsADeployKeyOpenOneProgramOnly(@TempDir Path keys) throws IOException {
		ServerRoot open = new ServerRoot(this.fresh);
		Path one = Files.writeString(keys.resolve("one.pub"), KEY + "\n");
		open.install("--host", ServerRoot.HOST, "--deploy-key", one.toString());
		String line = "command=\"/opt/highwake/bin/highwake-ssh\",restrict " + KEY + "\n";
		assertThat(open.text("/etc/highwake/deploy_keys")).isEqualTo(line);
		Path two = Files.writeString(keys.resolve("two.pub"),
				"# ours\n" + KEY + "\n" + KEY.replace("IPd2", "IPd3") + "\n");
		open.install("--deploy-key", two.toString());
		assertThat(open.text("/etc/highwake/deploy_keys")).isEqualTo(line + line.replace("IPd2", "IPd3"));
		assertThat(open.text("/etc/ssh/sshd_config.d/highwake.conf")).contains("Match User highwake-deploy",
				"AuthorizedKeysFile /etc/highwake/deploy_keys", "PermitTTY no", "AllowTcpForwarding no");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-----BEGIN OPENSSH PRIVATE KEY-----", "rm -rf /", "ssh-ed25519 $(id)" })
	void refusesWhatIsNoPublicKey(String line, @TempDir Path keys) throws IOException {
		Path key = Files.writeString(keys.resolve("key"), line + "\n");
		Outcome outcome = new ServerRoot(this.fresh).install("--host", ServerRoot.HOST, "--deploy-key", key.toString());
		assertThat(outcome.code()).isEqualTo(2);
		assertThat(outcome.err()).contains(key.toString());
		assertThat(new ServerRoot(this.fresh).everything()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "--dry-run; Say the main host the first time", "--host; --host needs a value",
					"--host x; takes a name like", "--host a.example/x; takes a name like",
					"--host www.highwake.example; www. goes before it by itself", "--wings; There is no option --wings",
					"--host a.example --deploy-key /nowhere; cannot be read" })
	void refuses(String words, String because) throws IOException {
		Outcome outcome = new ServerRoot(this.fresh).install(words.split(" ", -1));
		assertThat(outcome.code()).isEqualTo(2);
		assertThat(outcome.err()).contains(because).hasLineCount(1);
		assertThat(new ServerRoot(this.fresh).everything()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "fedora, 42, Debian and Ubuntu only", "debian, 11, needs 12 or newer",
			"ubuntu, 22.04, needs 24.04 or newer" })
	void refusesASystemThatItDoesNotKnow(String id, String version, String because) throws IOException {
		ServerRoot other = new ServerRoot(this.fresh);
		other.write("/etc/os-release", "ID=" + id + "\nVERSION_ID=\"" + version + "\"\n");
		Outcome outcome = other.install("--host", ServerRoot.HOST);
		assertThat(outcome.code()).isEqualTo(2);
		assertThat(outcome.err()).contains(because);
	}

	@Test
	void letsTheDeployUserStartAndStopReleasesAndNothingElse() throws IOException {
		Path rule = server.at("/etc/sudoers.d/highwake");
		Outcome checked = Project.run(Project.root(), Map.of(), List.of("/usr/sbin/visudo", "-cf", rule.toString()));
		assertThat(checked.code()).as(checked.err()).isZero();
		String line = Files.readAllLines(rule).getLast();
		assertThat(line).startsWith("highwake-deploy ALL=(root) NOPASSWD: /usr/bin/systemctl ^").endsWith("$");
		Pattern shape = Pattern.compile(line.substring(line.indexOf('^')));
		String unit = "highwake-api@20260101T000000Z-0123456789ab.service";
		assertThat(List.of("enable --now " + unit, "disable --now " + unit))
			.allMatch((words) -> shape.matcher(words).find());
		assertThat(List.of("enable --now ssh.service", "start " + unit, "enable --now " + unit + " ssh.service",
				"enable --now --root=/tmp " + unit, "enable --now highwake-api@x.service", "edit " + unit,
				"enable --now ../../tmp/" + unit, "enable --now " + unit.replace("api", "caddy"), ""))
			.noneMatch((words) -> shape.matcher(words).find());
	}

	@Test
	void takesPackagesOnlyWithTheKeyItKnows() throws IOException {
		ServerRoot bare = bareMachine("2.11.4");
		Path key = key(bare.path());
		bare.tool("curl", "while [ $# -gt 1 ]; do [ \"$1\" != -o ] || cp '" + key + "' \"$2\"; shift; done");
		Outcome outcome = bare.install("--host", ServerRoot.HOST);
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.err()).contains("nothing is taken from there");
		assertThat(bare.at("/etc/apt/keyrings/highwake-adoptium.asc")).doesNotExist();
		assertThat(bare.at("/etc/apt/sources.list.d/highwake-adoptium.list")).doesNotExist();
		assertThat(bare.text("/apt-was-asked")).doesNotContain("temurin");
	}

	@Test
	void installsWhatIsMissing(@TempDir Path checkout) throws IOException {
		ServerRoot bare = bareMachine("2.11.4");
		Path key = key(bare.path());
		bare.tool("curl", "while [ $# -gt 1 ]; do [ \"$1\" != -o ] || cp '" + key + "' \"$2\"; shift; done");
		trusting(checkout, key);
		Outcome outcome = bare.install(checkout, "--host", ServerRoot.HOST);
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(bare.text("/apt-was-asked")).isEqualTo("""
				-q update
				-q install -y --no-install-recommends ca-certificates curl gnupg logrotate openssh-server sudo
				-q update
				-q install -y --no-install-recommends temurin-25-jdk caddy
				""");
		assertThat(bare.text("/etc/apt/sources.list.d/highwake-adoptium.list")).isEqualTo(
				"deb [signed-by=/etc/apt/keyrings/highwake-adoptium.asc] https://packages.adoptium.net/artifactory/deb trixie main\n");
		assertThat(bare.mode("/etc/apt/keyrings/highwake-caddy.asc")).isEqualTo("0644");
		bare.tool("dpkg-query", "echo install ok installed");
		assertThat(bare.install(checkout).out()).endsWith("Nothing to change.\n");
	}

	@Test
	void refusesACaddyThatMixesBodiesUp(@TempDir Path checkout) throws IOException {
		ServerRoot old = bareMachine("2.11.3");
		old.tool("dpkg-query", "echo install ok installed");
		Path key = key(old.path());
		old.tool("curl", "while [ $# -gt 1 ]; do [ \"$1\" != -o ] || cp '" + key + "' \"$2\"; shift; done");
		trusting(checkout, key);
		Outcome outcome = old.install(checkout, "--host", ServerRoot.HOST);
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.err()).contains("Caddy is 2.11.3, and must be 2.11.4 or newer");
	}

	/// A machine with no package installed, whose apt only notes what it is asked.
	private ServerRoot bareMachine(String caddy) throws IOException {
		ServerRoot bare = new ServerRoot(this.fresh);
		bare.write("/etc/os-release", "ID=debian\nVERSION_ID=\"12\"\nVERSION_CODENAME=trixie\n");
		bare.tool("dpkg-query", "exit 1");
		bare.tool("apt-get", "[ \"$DEBIAN_FRONTEND $NEEDRESTART_MODE\" = 'noninteractive a' ] && echo \"$*\" >>'"
				+ bare.at("/apt-was-asked") + "'");
		bare.tool("caddy", "echo v" + caddy + " h1:abc=");
		bare.tool("sudo", "echo Sudo version 1.9.13p3");
		return bare;
	}

	/// A key of the test's own.
	private static Path key(Path folder) throws IOException {
		Path home = Files.createTempDirectory("hw-gpg");
		Path key = folder.resolve("tools/key.asc");
		Map<String, String> environment = Map.of("GNUPGHOME", home.toString());
		assertThat(
				Project
					.run(folder, environment,
							List.of("gpg", "--batch", "--passphrase", "", "--quick-generate-key", "test", "ed25519",
									"sign", "never"))
					.code())
			.isZero();
		assertThat(Project.run(folder, environment, List.of("gpg", "--armor", "--output", key.toString(), "--export"))
			.code()).isZero();
		Project.run(folder, environment, List.of("gpgconf", "--kill", "all"));
		highwake.suite.Suite.delete(home);
		return key;
	}

	/// A checkout whose installer knows that key instead of the real ones.
	private static void trusting(Path checkout, Path key) throws IOException {
		Outcome shown = Project.run(checkout, Map.of(),
				List.of("gpg", "--batch", "--with-colons", "--show-keys", key.toString()));
		Matcher fingerprint = Pattern.compile("(?m)^fpr:+([0-9A-F]{40}):").matcher(shown.out());
		assertThat(fingerprint.find()).isTrue();
		Path root = Project.root();
		Files.createDirectories(checkout.resolve("deploy/systemd"));
		Files.copy(root.resolve("Caddyfile"), checkout.resolve("Caddyfile"));
		Path installer = Files.writeString(checkout.resolve("deploy/install"),
				Files.readString(root.resolve("deploy/install"))
					.replaceAll("(adoptium_key|caddy_key)=[0-9A-F]{40}", "$1=" + fingerprint.group(1)));
		Files.setPosixFilePermissions(installer, PosixFilePermissions.fromString("rwxr-xr-x"));
		for (String unit : List.of("highwake-caddy.service", "highwake-backup.service", "highwake-backup.timer")) {
			Files.copy(root.resolve("deploy/systemd").resolve(unit), checkout.resolve("deploy/systemd").resolve(unit));
		}
	}

}
