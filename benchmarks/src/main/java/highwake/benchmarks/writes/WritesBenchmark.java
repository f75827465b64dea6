package highwake.benchmarks.writes;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import highwake.benchmarks.Benchmark;
import highwake.benchmarks.Scratch;
import highwake.benchmarks.report.Figure;
import highwake.benchmarks.report.Machine;
import highwake.benchmarks.report.Report;
import highwake.benchmarks.stream.FrameStream;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.projections.ReadFrame;
import highwake.collector.projections.Retention;
import highwake.collector.readings.Outcome;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.store.StoreFile;

/// What Java costs between the facts and the file: the processor time of the projections beside that of a C program
/// which runs the very statements they ran, with the same values, on the same version of SQLite.
public final class WritesBenchmark implements Benchmark {

	private static final int FRAMES = 45_000;

	private static final int RUNS = 5;

	private static final int GROUP = 1_000;

	private static final String LOG = "benchmark";

	@Override
	public String name() {
		return "writes";
	}

	@Override
	public String about() {
		return "the projections' write path beside a C program with the same statements (needs gcc)";
	}

	@Override
	public Report run() throws Exception {
		Machine machine = Machine.here();
		CProgram program = CProgram.build(sqliteVersion());
		System.out.println("Making " + FRAMES + " frames ...");
		FrameStream stream = FrameStream.make(FRAMES);
		List<List<ReadFrame>> groups = groups(stream);
		Map<StoreFile, List<Double>> java = new LinkedHashMap<>();
		Map<StoreFile, List<Double>> c = new LinkedHashMap<>();
		int measured = groups.stream().skip(groups.size() / 3).mapToInt(List::size).sum();
		Scratch.run((data) -> {
			record(data, groups);
			for (int run = 0; run <= RUNS; run++) {
				Map<StoreFile, Double> ours = Scratch.in((empty) -> apply(empty, groups));
				for (StoreFile file : ours.keySet()) {
					double theirs = program.cpuMicros(emptyFile(file, data), recording(file, data));
					if (run > 0) { // the first is for the compiler
						java.computeIfAbsent(file, (_) -> new ArrayList<>())
							.add(ours.getOrDefault(file, 0.0) / measured);
						c.computeIfAbsent(file, (_) -> new ArrayList<>()).add(theirs / measured);
					}
				}
				System.out.printf("Run %d of %d%n", run, RUNS);
			}
		});
		return new Report("./highwake bench " + name(), Instant.now(), machine,
				Map.of("stream", stream.name(), "warm-up", stream.frames().size() - measured + " frames", "measured",
						measured + " frames, in groups of " + GROUP, "SQLite", sqliteVersion(), "CPU",
						"of the applying thread; of the C program's process"),
				figures(java, c));
	}

	private static List<Figure> figures(Map<StoreFile, List<Double>> java, Map<StoreFile, List<Double>> c) {
		List<Figure> figures = new ArrayList<>();
		List<Double> allJava = new ArrayList<>();
		List<Double> allC = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			allJava.add(sum(java, run));
			allC.add(sum(c, run));
		}
		java.forEach((file, runs) -> {
			figures.add(new Figure(file.fileName() + ", the projection", "µs/frame", runs));
			figures.add(new Figure(file.fileName() + ", the C program", "µs/frame", c.getOrDefault(file, List.of())));
		});
		figures.add(new Figure("all files, the projections", "µs/frame", allJava));
		figures.add(new Figure("all files, the C program", "µs/frame", allC));
		List<Double> ratios = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			ratios.add(allJava.get(run) / allC.get(run));
		}
		figures.add(new Figure("projections to C program", "times", ratios));
		return figures;
	}

	private static double sum(Map<StoreFile, List<Double>> runs, int run) {
		return runs.values().stream().mapToDouble((file) -> file.get(run)).sum();
	}

	/// Applies all groups once and writes down what each file was told, from an empty
	/// file on.
	private static void record(Path data, List<List<ReadFrame>> groups) throws SQLException, IOException {
		Map<StoreFile, Recording> recordings = new HashMap<>();
		List<ProjectedFile> files = ProjectedFile.openAll(data, Retention.NONE, (file, connection) -> {
			keepEmptyFile(file, data);
			Recording recording = new Recording(output(recording(file, data)));
			recordings.put(file, recording);
			return recording.of(connection);
		});
		for (int i = 0; i < groups.size(); i++) {
			if (i == groups.size() / 3) {
				for (Recording recording : recordings.values()) {
					recording.mark();
				}
			}
			for (ProjectedFile file : files) {
				file.apply(LOG, groups.get(i));
			}
		}
		for (Recording recording : recordings.values()) {
			recording.stop();
			recording.close();
		}
		for (ProjectedFile file : files) {
			file.close();
		}
	}

	/// Answers the processor time that each file took for the measured groups, in
	/// microseconds.
	private static Map<StoreFile, Double> apply(Path data, List<List<ReadFrame>> groups) throws SQLException {
		Map<StoreFile, Double> micros = new LinkedHashMap<>();
		for (ProjectedFile file : ProjectedFile.openAll(data)) {
			try (file) {
				int warm = groups.size() / 3;
				for (List<ReadFrame> group : groups.subList(0, warm)) {
					file.apply(LOG, group);
				}
				long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				for (List<ReadFrame> group : groups.subList(warm, groups.size())) {
					file.apply(LOG, group);
				}
				long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
				micros.put(file.file(), used / 1e3);
			}
		}
		return micros;
	}

	private static List<List<ReadFrame>> groups(FrameStream stream) {
		Readings readings = new Readings(Unversioned.POSITIONS);
		List<List<ReadFrame>> groups = new ArrayList<>();
		List<ReadFrame> group = new ArrayList<>();
		long seq = 0;
		for (byte[] frame : stream.frames()) {
			Outcome outcome = readings.read(frame);
			group.add(new ReadFrame(++seq, 0, null, outcome.verdict(), outcome.heading()));
			if (group.size() == GROUP) {
				groups.add(List.copyOf(group));
				group.clear();
			}
		}
		return groups;
	}

	private static void keepEmptyFile(StoreFile file, Path data) {
		try {
			Files.copy(file.in(data), data.resolve(file.fileName() + ".empty"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path emptyFile(StoreFile file, Path data) throws IOException {
		Path copy = Files.createTempDirectory(data, "c").resolve(file.fileName());
		return Files.copy(data.resolve(file.fileName() + ".empty"), copy);
	}

	private static Path recording(StoreFile file, Path data) {
		return data.resolve(file.fileName() + ".recording");
	}

	private static DataOutputStream output(Path path) {
		try {
			return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sqliteVersion() throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select sqlite_version()")) {
			return row.getString(1);
		}
	}

}
