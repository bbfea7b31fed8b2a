-- Accounts with a journal, undo, transactions that roll back, and audits by metatables.
local journal = {}
local Account = {}
Account.__index = Account
local accounts = setmetatable({}, {__index = function(_, name) error("no account '" .. tostring(name) .. "'", 2) end})

local function record(undo, text, ...)
  journal[#journal + 1] = {undo = undo, text = text:format(...)}
end

function Account.open(name, balance)
  if rawget(accounts, name) then error("account '" .. name .. "' exists", 2) end
  local account = setmetatable({name = name, balance = balance or 0, history = {}}, Account)
  accounts[name] = account
  record(function() accounts[name] = nil end, "open %s with %.2f", name, account.balance)
  return account
end

function Account:change(amount, why)
  if self.balance + amount < 0 then
    error({code = "funds", account = self.name, missing = -(self.balance + amount)})
  end
  self.balance = self.balance + amount
  table.insert(self.history, amount)
  record(function()
    self.balance = self.balance - amount
    table.remove(self.history)
  end, "%s %s %+.2f", self.name, why, amount)
end
function Account:deposit(amount)
  if type(amount) ~= "number" or amount <= 0 then error("bad amount " .. tostring(amount), 2) end
  self:change(amount, "deposit")
end
function Account:withdraw(amount) self:change(-amount, "withdraw") end
function Account.__tostring(a) return ("%s: %.2f"):format(a.name, a.balance) end
function Account.__lt(a, b) return a.balance < b.balance end

local function undo(to)
  while #journal > to do table.remove(journal).undo() end
end

local depth = 0
local function transaction(f, ...)
  local mark = #journal
  depth = depth + 1
  local results = {pcall(f, ...)}
  depth = depth - 1
  if not results[1] then
    undo(mark)
    local e = results[2]
    if type(e) == "table" and e.code == "funds" then
      return false, ("%s lacks %.2f"):format(e.account, e.missing)
    end
    return false, e
  end
  return unpack(results)
end

local function transfer(from, to, amount)
  accounts[to]:change(amount, "from " .. from)
  accounts[from]:change(-amount, "to " .. to)
  return amount
end

local function show()
  local list = {}
  for _, a in pairs(accounts) do list[#list + 1] = a end
  table.sort(list, function(a, b) return a.name < b.name end)
  for i, a in ipairs(list) do list[i] = tostring(a) end
  print(table.concat(list, "; "), #journal)
end

Account.open("ann", 100) Account.open("bob") Account.open("cy", 50)
show()
print(transaction(transfer, "ann", "bob", 30)) show()
print(transaction(transfer, "bob", "cy", 1000)) show()
print(transaction(transfer, "bob", "nobody", 5)) show()
print(transaction(function()
  transfer("ann", "cy", 70)
  local ok, message = transaction(transfer, "ann", "bob", 1)
  print("inner", ok, message)
  transfer("cy", "bob", 20)
  return "outer", depth
end)) show()
print(transaction(function()
  for _, name in ipairs{"bob", "cy", "ann"} do accounts[name]:withdraw(10) end
end)) show()
print(pcall(Account.open, "ann")) print(pcall(function() accounts.bob:deposit(-5) end)) print(pcall(function() accounts.bob:deposit("x") end))
print(pcall(function() return accounts.zed.balance end))
print(accounts.bob < accounts.cy, accounts.cy < accounts.bob, select("#", unpack(accounts.bob.history)))

local function audited(account, log)
  return setmetatable({}, {
    __index = function(_, k)
      local v = account[k]
      if type(v) ~= "function" then log[#log + 1] = "read " .. k return v end
      return function(_, ...) log[#log + 1] = "call " .. k return v(account, ...) end
    end,
    __newindex = function(_, k) error("cannot set " .. k, 2) end,
    __tostring = function() return "audited " .. tostring(account) end,
  })
end
local log = {}
local b = audited(accounts.bob, log)
b:deposit(5) b:withdraw(1)
print(b, b.balance, table.concat(log, ", "))
print(pcall(function() b.balance = 1e9 end))
for i = math.max(1, #journal - 3), #journal do print(journal[i].text) end
undo(3) show() undo(0) show()
-- expect: ann: 100.00; bob: 0.00; cy: 50.00	3
-- expect: true	30
-- expect: ann: 70.00; bob: 30.00; cy: 50.00	5
-- expect: false	bob lacks 970.00
-- expect: ann: 70.00; bob: 30.00; cy: 50.00	5
-- expect: false	bank.lua:60: no account 'nobody'
-- expect: ann: 70.00; bob: 30.00; cy: 50.00	5
-- expect: inner	false	ann lacks 1.00
-- expect: true	outer	1
-- expect: ann: 0.00; bob: 50.00; cy: 100.00	9
-- expect: false	ann lacks 10.00
-- expect: ann: 0.00; bob: 50.00; cy: 100.00	9
-- expect: false	account 'ann' exists
-- expect: false	bank.lua:88: bad amount -5
-- expect: false	bank.lua:88: bad amount x
-- expect: false	bank.lua:89: no account 'zed'
-- expect: true	false	2
-- expect: audited bob: 54.00	54	call deposit, call withdraw, read balance
-- expect: false	bank.lua:107: cannot set balance
-- expect: bob from cy +20.00
-- expect: cy to bob -20.00
-- expect: bob deposit +5.00
-- expect: bob withdraw -1.00
-- expect: ann: 100.00; bob: 0.00; cy: 50.00	3
-- expect: 	0
