package highwake.website.commodities;

/// Which way a commander trades.
public enum Side {

	/// The commander sells: markets that want the good, the best price first.
	SELL("sell", "imports", "Demand", "highest price first"),
	/// The commander buys: markets that sell the good, the cheapest first.
	BUY("buy", "exports", "Supply", "lowest price first");

	private final String word;

	private final String route;

	private final String amount;

	private final String order;

	Side(String word, String route, String amount, String order) {
		this.word = word;
		this.route = route;
		this.amount = amount;
		this.order = order;
	}

	/// Answers the last step of the page's path.
	public String word() {
		return this.word;
	}

	/// Answers the last step of the API's path.
	String route() {
		return this.route;
	}

	/// Answers the head of the amounts' column.
	public String amount() {
		return this.amount;
	}

	/// Answers how rows are ordered, in words.
	public String order() {
		return this.order;
	}

	/// Answers the other way.
	public Side other() {
		return (this == SELL) ? BUY : SELL;
	}

}
