package highwake.collector;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

	@Test
	void thePackagesKeepTheirBorders() {
		ApplicationModules.of(CollectorService.class).verify();
	}

}
