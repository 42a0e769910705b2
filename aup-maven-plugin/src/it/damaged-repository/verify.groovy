def log = new File(basedir, 'build.log').text
def sentences = log.readLines().findAll { it.contains('pack/.git') && it.contains('The repository') }
assert sentences.size() == 3
assert log.contains('a new clone')

// Neither a trace nor another line of a library's own: all that is printed is ours or Maven's.
assert !log.contains('org.eclipse.jgit')
assert !log.contains('SLF4J')
assert !(log =~ /(?m)^\s+at /).find()
assert !log.contains('Exception:')

assert new File(basedir, 'target/handbook/policies/visitors.html').text.contains('Sign in at the office')
assert new File(basedir, 'target').list().findAll { it =~ /handbook|review/ } == ['handbook']
return true
