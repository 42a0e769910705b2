def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] policies/trips.md:3: the date "12/9/2025" of "approved" ')
assert log.contains('[bad-value]')
assert log.contains('[WARNING] policies/visitors.md:8: the image "gate.png" has no text')
assert log.contains('The check found 1 error, ')
assert !log.contains('\tat io.github.policyhandbook')

def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/check/check.sarif')).runs[0].results
assert results.any { it.ruleId == 'bad-value' && it.level == 'error'
        && it.locations[0].physicalLocation.artifactLocation.uri == 'policies/trips.md'
        && it.locations[0].physicalLocation.region.startLine == 3 }
def suites = new File(basedir, 'target/check/TEST-aup-check.xml').text
assert suites.contains('<testsuite name="policies/trips.md" tests="')
assert suites.contains('<failure type="bad-value"')
return true
