package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own pages: no command hides from the test that runs them all, and no parameter is named that is none. */
class DocumentationRulesTest {

    @Test
    void everyPageHoldsTheRules() throws IOException {
        PluginDescriptor descriptor = PluginDescriptor.built();
        List<String> faults = new ArrayList<>();
        for (Page page : Pages.all()) {
            faults.addAll(PageRules.faults(page, descriptor));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theTutorialIsOneStoryThatBeginsInAnEmptyFolder() throws IOException {
        List<Story> stories = Pages.all().stream()
                .filter(page -> page.name().equals(TutorialHandbook.PAGE))
                .flatMap(page -> Story.of(page).stream())
                .toList();

        assertThat(stories).singleElement().extracting(Story::given).isEqualTo("an empty folder");
    }

    @Test
    void theDescriptorThatMavenReadsIsUnderstood() throws IOException {
        PluginDescriptor descriptor = PluginDescriptor.built();

        assertThat(descriptor.goals()).containsKeys("site", "review", "check", "publish", "serve", "help");
        assertThat(descriptor.hasParameter("publish", "publishTo")).isTrue();
        assertThat(descriptor.hasParameter("site", "publishTo")).isFalse();
        assertThat(descriptor.hasParameter("site", "basedir")).isFalse();
        assertThat(descriptor.properties())
                .contains("aup.title", "aup.publishTo")
                .doesNotContain("aup.basedir");
    }
}
