-- differs: section 13.3, modules of C are never loaded
print(package.loadlib("x", "y"))  -- expect: nil	dynamic libraries not enabled; check your Lua installation	absent
print(package.cpath == "")  -- expect: true
package.path = "./?.lua"
print(pcall(require, "no.module"))
-- expect: false	module 'no.module' not found:
-- expect: 	no field package.preload['no.module']
-- expect: 	no file './no/module.lua'
