package highwake.benchmarks.writes;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Writes down every statement that goes through a connection, with its values and the rows that were read, for
/// `replay.c` to run again. For one thread.
///
/// The recording is a sequence of records, numbers big-endian. `P id text`: statement `id` (an int) is prepared.
/// `X id values steps`: it is run, and stepped so often. `M`: what follows is measured. A text or blob is its length and
/// its bytes; values are a count and, for each, a letter: `n` null, `i` a long, `d` a double, `t` a text, `b` a blob.
final class Recording implements AutoCloseable {

	private final DataOutputStream out;

	private final Map<String, Integer> statements = new HashMap<>();

	private boolean stopped;

	Recording(DataOutputStream out) {
		this.out = out;
	}

	/// Answers a connection that does the same and writes it down.
	Connection of(Connection connection) {
		return proxy(Connection.class, (_, method, arguments) -> {
			if (method.getName().equals("setAutoCommit")) {
				String sql = Boolean.TRUE.equals(arguments[0]) ? "commit" : "begin immediate";
				write(new Run(prepare(sql), Map.of()), 1);
			}
			Object result = call(connection, method, arguments);
			return switch (result) {
				case PreparedStatement prepared -> recorded(prepared, String.valueOf(arguments[0]));
				case Statement plain -> recorded(plain);
				case null, default -> result;
			};
		});
	}

	/// From here on it is measured.
	void mark() throws IOException {
		this.out.writeByte('M');
	}

	/// What comes now is not written down any more.
	void stop() {
		this.stopped = true;
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

	private Statement recorded(Statement statement) {
		return proxy(Statement.class, (_, method, arguments) -> {
			if (method.getName().equals("execute")) {
				write(new Run(prepare(String.valueOf(arguments[0])), Map.of()), 1);
			}
			return call(statement, method, arguments);
		});
	}

	private PreparedStatement recorded(PreparedStatement statement, String sql) {
		int id = prepare(sql);
		Map<Integer, @Nullable Object> values = new HashMap<>();
		return proxy(PreparedStatement.class, (_, method, arguments) -> {
			String name = method.getName();
			if (name.startsWith("set") && arguments != null && arguments.length == 2) {
				values.put((Integer) arguments[0], name.equals("setNull") ? null : arguments[1]);
			}
			Run run = new Run(id, values);
			if (name.equals("executeUpdate") || name.equals("execute")) {
				write(run, 1);
			}
			Object result = call(statement, method, arguments);
			return (result instanceof ResultSet rows) ? recorded(rows, new Run(id, new HashMap<>(values))) : result;
		});
	}

	private ResultSet recorded(ResultSet rows, Run run) {
		int[] steps = { 0 };
		return proxy(ResultSet.class, (_, method, arguments) -> {
			switch (method.getName()) {
				case "next" -> steps[0]++;
				case "close" -> write(run, Math.max(1, steps[0]));
				default -> {
				}
			}
			return call(rows, method, arguments);
		});
	}

	private int prepare(String sql) {
		Integer known = this.statements.get(sql);
		if (known != null) {
			return known;
		}
		int id = this.statements.size();
		this.statements.put(sql, id);
		try {
			this.out.writeByte('P');
			this.out.writeInt(id);
			writeBytes(sql.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return id;
	}

	private void write(Run run, int steps) throws IOException {
		if (this.stopped) {
			return;
		}
		this.out.writeByte('X');
		this.out.writeInt(run.statement());
		this.out.writeInt(run.values().size());
		for (int i = 1; i <= run.values().size(); i++) {
			writeValue(run.values().get(i));
		}
		this.out.writeInt(steps);
	}

	private void writeValue(@Nullable Object value) throws IOException {
		switch (value) {
			case null -> this.out.writeByte('n');
			case Number number when number instanceof Double || number instanceof Float -> {
				this.out.writeByte('d');
				this.out.writeDouble(number.doubleValue());
			}
			case Number number -> {
				this.out.writeByte('i');
				this.out.writeLong(number.longValue());
			}
			case byte[] bytes -> {
				this.out.writeByte('b');
				writeBytes(bytes);
			}
			default -> {
				this.out.writeByte('t');
				writeBytes(value.toString().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private void writeBytes(byte[] bytes) throws IOException {
		this.out.writeInt(bytes.length);
		this.out.write(bytes);
	}

	private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/// @param values by their place, from 1
	private record Run(int statement, Map<Integer, @Nullable Object> values) {

	}

}
