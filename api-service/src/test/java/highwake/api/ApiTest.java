package highwake.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole program over the example galaxy, asked through MockMvc, at the examples' time.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "highwake.version=0.1.0", "highwake.release=test", "highwake.galnet.enabled=false",
		"highwake.site=https://highwake.example" })
@AutoConfigureMockMvc
@Import(ExampleClock.class)
@ContextConfiguration(initializers = ExampleFiles.class)
public @interface ApiTest {

}
