def log = new File(basedir, 'build.log').text
assert log.contains('The pack is written to')
assert log.contains('One policy has wording to check: visitors.')
assert log.contains('-Daup.failOn=none')
assert !log.contains('\tat io.github.policyhandbook')
assert new File(basedir, 'target/review/index.html').text.contains('should')
return true
