package highwake.website.assets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssetsTests {

	@Test
	void knowsThePathsThatTheBuildMade() {
		Assets assets = new Assets();
		assertThat(assets.path("app.js")).matches("/a/app-[A-Z0-9]{8}\\.js");
		assertThat(assets.path("style.css")).matches("/a/style-[A-Z0-9]{8}\\.css");
		assertThat(assets.path("saira-latin-wght-normal.woff2")).endsWith(".woff2");
	}

	@Test
	void refusesANameThatTheBuildDidNotMake() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Assets().path("nothing.js"))
			.withMessageContaining("nothing.js");
	}

}
