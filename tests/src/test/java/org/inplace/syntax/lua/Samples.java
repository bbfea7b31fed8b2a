package org.inplace.syntax.lua;

import java.util.List;

/** Chunks that use all of the grammar but labels; the tests change them. */
final class Samples {

    static final List<String> CHUNKS = List.of(
            "local a, b = f(1, x.y, {z = q.r, [k] = 2, w; v.u}), g() a.b.c[d.e].f = b.h + c * -d.x / #e.y",
            "if a.x and b or not c.d then f(a) elseif a.b < c.d then return x.y else h { 1, 2, x.y } end",
            "while a.b ~= c do local x = 1 break end",
            "while i <= #t do t[i], t[i + 1] = t[i + 1].x, t[i] .. y.z .. 'w' i = i + 1 if t.z then break end end",
            "repeat local x = io.read() print(x, x.y) until x == nil or x.y",
            "for i = a.b, c.d, e.f do print(i, a[i], i) end for k, v in pairs(t), s.t do u[k] = v .. w end",
            "function a.b.c:m(x, y, ...) local z = select('#', ...) self.x = x return self, ... end",
            "local function f(n) if n > 1 then return n * f(n - 1) end return 1 end return f(5), f 'x', f [[y]]",
            "return function(a, b) return (a.x), (b)(a), a:m(b):n { b } 'q' .. a ^ b ^ 2, a % b - c end",
            "local s = \"a\\n\\65\\\"b\" .. [[long\nstring]] .. 'q' -- comment\n--[==[ long\ncomment ]==] x = s.y + 0x1F + 3e2 + .5",
            "do local t = { f(), g.h, (f()), ... ; } t.x, y, z[1] = ... end",
            "x = a or b and c == d .. e + f * -g ^ h u = - - x v = not not (x > y) w = (a >= b) ~= (c <= d)",
            "f(a)(b).c = d[e](f)[g] h = {} k = {{}, {{x.y}}} ; l = nil m = true n = false");

    private Samples() {
    }
}
