-- A class that searches several parents.
local function search(k, parents) for i = 1, #parents do local v = parents[i][k] if v ~= nil then return v end end end
local function class(...)
  local parents, c = {...}, {}
  setmetatable(c, {__index = function(t, k) local v = search(k, parents) t[k] = v return v end})
  c.__index = c
  function c:new(o) return setmetatable(o or {}, c) end
  return c
end
local Named = {getname = function(self) return self.name end, setname = function(self, n) self.name = n end}
local Account = {balance = 0, deposit = function(self, v) self.balance = self.balance + v end}
local NamedAccount = class(Account, Named)
local a = NamedAccount:new{name = "Paul"}
a:deposit(100)
print(a:getname(), a.balance, rawget(NamedAccount, "getname") == Named.getname, Account.balance, a.nothing)  -- expect: Paul	100	true	0	nil
