package org.inplace.jit;

import java.util.function.LongToDoubleFunction;

/** Hot programs in Lua. Each defines {@code run(n)}, whose work grows with n, and allocates nothing for that. */
enum LuaShape {
    INTEGER_LOOP(i -> i * 3 % 7, """
            function run(n)
                local s = 0
                for i = 0, n - 1 do s = s + i * 3 % 7 end
                return s
            end
            """),
    WHILE_LOOP(i -> i, """
            function run(n)
                local s, i = 0, 0
                while i < n do s = s + i  i = i + 1 end
                return s
            end
            """),
    REAL_LOOP(i -> i / 4.0, """
            function run(n)
                local s = 0.5
                for i = 0, n - 1 do s = s + i / 4 end
                return s - 0.5
            end
            """),
    REPEAT_WITH_BREAK(i -> i % 3 == 0 ? 0 : i, """
            function run(n)
                local s, i = 0, -1
                repeat
                    i = i + 1
                    if i >= n then break end
                    if i % 3 ~= 0 then s = s + i end
                until false
                return s
            end
            """),
    REAL_FIELDS(i -> i * 0.5, """
            function run(n)
                local p = {x = 0.25, step = 0.5}
                for i = 0, n - 1 do p.x = p.x + i * p.step end
                return p.x - 0.25
            end
            """),
    INTEGER_FIELDS(i -> i, """
            function run(n)
                local p = {sum = 0}
                for i = 0, n - 1 do p.sum = p.sum + i end
                return p.sum
            end
            """),
    METHOD_CALLS(i -> i + 1, """
            local Account = {}
            Account.__index = Account
            function Account:add(v) self.total = self.total + v return self end
            function Account:next(v) return self:add(v):add(1) end
            function run(n)
                local account = setmetatable({total = 0}, Account)
                for i = 0, n - 1 do account:next(i) end
                return account.total
            end
            """),
    ARRAY_READ(i -> i % 100, """
            function run(n)
                local t = {}
                for i = 1, 100 do t[i] = i - 1 end
                local s = 0
                for i = 0, n - 1 do s = s + t[i % 100 + 1] end
                return s
            end
            """),
    ARRAY_WRITE(i -> i % 8 == 3 ? i : 0, """
            function run(n)
                local t = {0, 0, 0, 0, 0, 0, 0, 0}
                for i = 0, n - 1 do local k = i % 8 + 1  t[k] = t[k] + i end
                return t[4]
            end
            """),
    REAL_ARRAY(i -> i % 4 == 1 ? 0.5 : 0, """
            function run(n)
                local t = {0.5, 0.5, 0.5, 0.5}
                for i = 0, n - 1 do local k = i % 4 + 1  t[k] = t[k] + 0.5 end
                return t[2] - 0.5
            end
            """),
    LENGTH(i -> 3, """
            function run(n)
                local t, s = {"a", "b", "c"}, 0
                for i = 1, n do s = s + #t end
                return s
            end
            """),
    CLOSURE(i -> i, """
            function run(n)
                local sum = 0
                local function add(v) sum = sum + v end
                for i = 0, n - 1 do add(i) end
                return sum
            end
            """),
    STRING_KEYS(i -> i % 2 == 0 ? 2 : 3, """
            function run(n)
                local t, names, s = {even = 2, odd = 3}, {"even", "odd"}, 0
                for i = 0, n - 1 do s = s + t[names[i % 2 + 1]] end
                return s
            end
            """),
    GLOBALS(i -> i % 5, """
            limit = 5
            function wrapped(v) return v % limit end
            function run(n)
                local s = 0
                for i = 0, n - 1 do s = s + wrapped(i) end
                return s
            end
            """),
    LIBRARY(i -> Math.min(i, 1000) + i, """
            function run(n)
                local s = 0
                for i = 0, n - 1 do s = s + math.min(i, 1000) + math.sqrt(i * i) end
                return s
            end
            """),
    TYPES(i -> 1, """
            function run(n)
                local s, values = 0, {1, "a", {}, print}
                for i = 0, n - 1 do
                    local kind = type(values[i % 4 + 1])
                    if kind == "number" or kind == "string" or kind == "table" or kind == "function" then s = s + 1 end
                end
                return s
            end
            """);

    final String program;
    private final LongToDoubleFunction term;

    /** @param term what iteration i, from 0, adds to the result */
    LuaShape(LongToDoubleFunction term, String program) {
        this.term = term;
        this.program = program;
    }

    double expected(long n) {
        double sum = 0;
        for (long i = 0; i < n; i++) {
            sum += term.applyAsDouble(i);
        }
        return sum;
    }
}
