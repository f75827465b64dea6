package highwake.api.commodities;

import org.springframework.stereotype.Component;

import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;

/// The names that players know commodities by.
@Component
public class GoodNames {

	private final Commodities catalogue = Commodities.load();

	/// Answers how a commodity is called.
	public GoodName of(CommoditySymbol symbol) {
		return new GoodName(symbol.value(), this.catalogue.find(symbol).map(Commodity::name).orElse(symbol.value()));
	}

}
