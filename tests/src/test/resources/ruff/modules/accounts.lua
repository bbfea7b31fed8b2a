-- A module of Lua, as Lua programs write them.
local M = {version = "1.5", limit = 100}
local opened = 0

function M.open(owner)
  opened = opened + 1
  local account = {owner = owner, balance = 0, history = {}}
  function account.pay(amount)
    if account.balance + amount > M.limit then error("over the limit of " .. M.limit, 0) end
    account.balance = account.balance + amount
    account.history[#account.history + 1] = amount
    return account.balance
  end
  return account
end

function M.opened() return opened end
function M.total(list) local sum = 0 for _, x in ipairs(list) do sum = sum + x end return sum end
function M.each(list, f) for i, x in ipairs(list) do f(x, i) end end
function M.change(list) list[1] = "changed" return list end
return M
