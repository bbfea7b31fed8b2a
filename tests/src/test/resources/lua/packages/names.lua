-- The package table.
local names = {} for k in pairs(package) do if k ~= "searchpath" then names[#names + 1] = k end end table.sort(names) print(table.concat(names, " "))
names = {} for k in pairs(package.loaded) do if k ~= "bit" then names[#names + 1] = k end end table.sort(names) print(table.concat(names, " "))
print(package.config == "/\n;\n?\n!\n-", type(package.path), type(package.cpath), package.searchers)
print(package.loaded.string == string, package.loaded.package == package, package.loaded.io.write == io.write)
-- expect: config cpath loaded loaders loadlib path preload seeall
-- expect: _G coroutine debug io math os package string table
-- expect: true	string	string	nil
-- expect: true	true	true
