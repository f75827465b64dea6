package highwake.website.errors;

/// A page was asked for of something that nobody has reported.
public class NotThere extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final String name;

	/// @param kind what it would be, for example `system`
	/// @param name as the visitor wrote it
	public NotThere(String kind, String name) {
		super("No " + kind + " is named " + name);
		this.kind = kind;
		this.name = name;
	}

	/// Answers what it would be.
	public String kind() {
		return this.kind;
	}

	/// Answers what the visitor wrote.
	public String name() {
		return this.name;
	}

}
