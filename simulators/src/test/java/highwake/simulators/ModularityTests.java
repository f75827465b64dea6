package highwake.simulators;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void featuresKeepToTheirBorders() {
		ApplicationModules.of("highwake.simulators").verify();
	}

}
