def site = new File(basedir, 'clone/site-content/target/handbook')
assert new File(site, 'index.html').isFile()
assert new File(site, 'policies').list().size() >= 6
assert new File(site, 'changes/index.html').isFile()
return true
