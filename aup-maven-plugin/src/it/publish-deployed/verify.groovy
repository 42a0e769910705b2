def deployed = new File(basedir, 'repository/it/handbook/publish-deployed/1/publish-deployed-1-handbook.zip')
assert deployed.bytes == new File(basedir, 'target/handbook.zip').bytes
def zip = new java.util.zip.ZipFile(deployed)
assert zip.getEntry('policies/visitors.html') != null
zip.close()
return true
