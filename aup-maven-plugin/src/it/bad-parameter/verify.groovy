def log = new File(basedir, 'build.log').text
assert log.contains('aup.yearStart is "September"')
assert log.contains('-Daup.yearStart=09-01')
assert log.contains('aup.dueWithin is "30"')
assert log.contains('-Daup.dueWithin=P30D')
assert !log.contains('\tat io.github.policyhandbook')
return true
