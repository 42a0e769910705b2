def school = new File(basedir, 'Hill School #1%20 \u00c9cole')
def log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(school, 'target/handbook/policies/ete-trips-1-20.html').text.contains('href="visitors.html"')
assert new File(school, 'target/handbook/pdf/2025-2026.pdf').length() > 1000
assert new File(school, 'target/review/index.html').exists()
assert log.contains('aup.outputDirectory: a site cannot be written to ')
assert log.contains('-Daup.outputDirectory=target/handbook')
// Nothing of the libraries' own stands in the log, and no stack trace.
assert !(log =~ /(?m)^(SLF4J|WARN |WARNING: |SEVERE|INFO: |Exception|Caused by|\tat )/)
assert !log.contains('[WARNING]')
return true
