package highwake.website.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes numbers as every page shows them: commas between thousands, a true minus, one decimal for light-years.
public final class Figures {

	private static final char MINUS = '\u2212';

	private static final double MILLION_LS = 1_000_000;

	/// Light-seconds in a light-year (Julian year of 365.25 days).
	private static final double LS_PER_LY = 31_557_600;

	/// From here an arrival is easier to grasp in light-years (Hutton Orbital: 0.22 ly).
	private static final double FAR_LS = 0.1 * LS_PER_LY;

	private Figures() {
	}

	/// Writes a whole number, for example `64,117` or `−12`.
	public static String count(long value) {
		StringBuilder text = new StringBuilder(Long.toString(value));
		if (value < 0) {
			text.setCharAt(0, MINUS);
		}
		int first = (value < 0) ? 1 : 0;
		for (int at = text.length() - 3; at > first; at -= 3) {
			text.insert(at, ',');
		}
		return text.toString();
	}

	/// Writes a gain or a loss with its sign: `+26,010`, `−318`, `±0`.
	public static String signed(long value) {
		return (value > 0) ? "+" + count(value) : (value < 0) ? count(value) : "±0";
	}

	/// Writes a total: `12.4 M` from a million up, in full below.
	public static String total(long value) {
		if (Math.abs(value) < MILLION_LS) {
			return count(value);
		}
		boolean billions = Math.abs(value) >= 1_000_000_000L;
		return decimal((double) value / (billions ? 1_000_000_000L : 1_000_000L), 1) + (billions ? " bn" : " M");
	}

	/// Writes a distance in light-years with one decimal.
	public static Figure lightYears(double distanceLy) {
		return new Figure(decimal(distanceLy, 1), "ly");
	}

	/// Writes how far a station is from where a ship arrives: `1,406 ls`, `1.2 Mls`,
	/// `0.22 ly`.
	public static Figure arrival(double distanceLs) {
		if (distanceLs >= FAR_LS) {
			return new Figure(decimal(distanceLs / LS_PER_LY, 2), "ly");
		}
		if (distanceLs >= MILLION_LS) {
			return new Figure(decimal(distanceLs / MILLION_LS, 1), "Mls");
		}
		return new Figure(count(Math.round(distanceLs)), "ls");
	}

	/// Writes how a price differs from the mean, as a signed percentage: `+35%`; `±0%`
	/// where they round to the same.
	public static String versus(long price, long mean) {
		return signed(Math.round((price - mean) * 100.0 / mean)) + "%";
	}

	private static String decimal(double value, int places) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
		String digits = rounded.abs().toPlainString();
		int point = digits.indexOf('.');
		String whole = count(Long.parseLong(digits.substring(0, point)));
		return ((rounded.signum() < 0) ? String.valueOf(MINUS) : "") + whole + digits.substring(point);
	}

}
