package highwake.website.figures;

/// A number as it is shown, and its unit, which stands smaller beside it.
///
/// @param number for example `1,406`
/// @param unit for example `ls`; empty where the number needs none
public record Figure(String number, String unit) {

	@Override
	public String toString() {
		return this.unit.isEmpty() ? this.number : this.number + " " + this.unit;
	}

}
