def log = new File(basedir, 'build.log').text
assert log.contains('Packed as one file: ')
assert log =~ /Publication 1: \d+ files added, 0 changed, 0 removed, 0 as they were: .*handbook/
assert log.contains('would change  policies/visitors.html')
assert log.contains('A dry run, nothing was published: ')
assert log =~ /Publication 2: /
assert log =~ /Back at publication 1: /
assert log.contains('aup.publishTo: the handbook cannot be published to ')
assert !log.contains('\tat io.github.policyhandbook')

def page = new File(basedir, 'share/handbook/policies/visitors.html').text
assert page.contains('Staff handbook')
assert !page.contains('Another')
assert new File(basedir, 'share').list().toList() == ['handbook']
def zip = new java.util.zip.ZipFile(new File(basedir, 'target/handbook.zip'))
assert zip.getEntry('index.html') != null
zip.close()
return true
