package io.github.policyhandbook.handbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages as they were made, the hundred that were asked for last: a program that follows every link of a large handbook does
 * not fill the memory. Safe for use by several threads.
 */
final class RecentPages {

    private static final int MOST = 100;

    private final Map<String, byte[]> pages = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(String path, byte[] page) {
        pages.put(path, page);
    }

    synchronized Optional<byte[]> at(String path) {
        return Optional.ofNullable(pages.get(path));
    }
}
