package highwake.simulators;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// An EDDN relay and a Frontier on loopback, for the demo and the tests.
@SpringBootApplication
public class Simulators {

	static void main(String[] args) {
		SpringApplication.run(Simulators.class, args);
	}

}
