package highwake.api.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/// Who asks, as Caddy tells in `Highwake-Client`: the public site writes it, the internal site passes on what the website
/// says. Addresses of IPv6 count by their network of 64 bits, for a home has so many.
public final class Client {

	/// The header.
	public static final String HEADER = "Highwake-Client";

	private static final int NETWORK_BYTES = 8;

	private static final int IPV6_BYTES = 16;

	private Client() {
	}

	/// Answers what an address counts by. What is no address counts as one.
	/// @param client what the header says
	public static String network(String client) {
		byte[] address = address(client.strip());
		if (address == null) {
			return "?";
		}
		byte[] network = (address.length == IPV6_BYTES) ? Arrays.copyOf(address, NETWORK_BYTES) : address;
		return HexFormat.of().formatHex(network);
	}

	private static byte @Nullable [] address(String client) {
		try {
			return InetAddress.ofLiteral(client).getAddress();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
