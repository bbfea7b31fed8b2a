package org.inplace.redis;

import java.util.Random;
import java.util.StringJoiner;

/** Makes scripts whose replies depend on nothing but themselves. */
final class ScriptMaker {

    private static final String HEXADECIMAL = "local function h(s) return type(s)=='string' and (s:gsub('.',function(c) return ('%02x'):format(c:byte()) end)) or s end ";
    /** Values as texts; tables have at most one key that is no index, for the order of several is not determined. */
    private static final String SHOW = "local function show(v) if type(v)=='number' then return ('%.17g'):format(v) elseif type(v)~='table' then return tostring(v) end " //
                    + "local t={} for i=1,#v do t[i]=show(v[i]) end for k,w in pairs(v) do if type(k)~='number' or k<1 or k>#v then t[#t+1]=(type(k)=='table' and 'table' or tostring(k))..'='..show(w) end end " //
                    + "table.sort(t) return '{'..table.concat(t,',')..'}' end ";

    private static final String[] NUMBERS = {"0", "1", "-1", "127", "128", "255", "256", "-32", "-33", "-128", "-129", "32767", "-32768", "65535", "65536", "2^31", "-2^31", "2^32-1",
                    "2^32", "2^53", "-2^53", "2^62", "-2^63", "2^63", "1.5", "0.1", "-2.25", "1e100", "1/3", "1e-300", "123456789012345", "1/0"};
    /** Those that are in the range of a C type: what others become is not determined. */
    private static final String[] SMALL = {"0", "1", "-1", "127", "-128", "255", "65535", "2^31", "-2^31", "2^40", "-2^53", "1.5", "-2.25", "1/3"};
    private static final String[] KEYS = {"a", "b", "c"};
    private static final String[] STRINGS = {"x", "1", "-7", "12", "007", "", "9223372036854775807", "long text", "-0"};
    private static final String[] COMMANDS = {"SET K V", "SET K V NX", "SET K V XX", "SETNX K V", "GET K", "GETRANGE K N N", "STRLEN K", "APPEND K V", "MSET K V K V", "MGET K K K", "INCR K", "INCRBY K N",
                    "DECR K", "DECRBY K N", "INCRBY K V", "DEL K", "DEL K K", "EXISTS K K", "TYPE K", "HSET K F V", "HSET K F V F V", "HGET K F", "HMGET K F F", "HDEL K F", "HEXISTS K F", "HLEN K", "HINCRBY K F N",
                    "LPUSH K V", "LPUSH K V V", "RPUSH K V V", "LPOP K", "RPOP K", "LPOP K N", "RPOP K N", "LLEN K", "LRANGE K N N", "LINDEX K N", "SADD K F", "SADD K F F", "SREM K F", "SISMEMBER K F", "SCARD K",
                    "PING", "PING V", "ECHO V", "SET K V ZZ", "GET", "LPUSH K", "NOSUCH K", "MULTI", "MSET K V K", "HSET K F V F", "KEYS K*"};

    private final Random random;

    ScriptMaker(Random random) {
        this.random = random;
    }

    private String any(String[] all) {
        return all[random.nextInt(all.length)];
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 8)) {
            case 0 -> any(NUMBERS);
            case 1 -> String.valueOf(random.nextLong() >> random.nextInt(64));
            case 2 -> "true";
            case 3 -> string();
            case 4 -> String.valueOf(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
            case 5, 6 -> {
                StringJoiner list = new StringJoiner(",", "{", "}");
                for (int i = random.nextInt(depth == 0 ? 20 : 8); i > 0; i--) {
                    list.add(value(depth + 1));
                }
                yield list.toString();
            }
            default -> "{[" + (random.nextBoolean() ? string() : any(NUMBERS)) + "]=" + value(depth + 1) + "}";
        };
    }

    private String string() {
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 300 : 12); i > 0; i--) {
            text.append('\\').append(String.format("%03d", random.nextInt(256)));
        }
        return text.append('"').toString();
    }

    /** A script that tells what is lost when values are packed and unpacked again: nothing. */
    String roundTrip() {
        String value = value(0);
        return "local function same(a,b) if type(a)~='table' or type(b)~='table' then return a==b end for k,v in pairs(a) do if not same(v,b[k]) then return false end end "
                        + "for k in pairs(b) do if a[k]==nil then return false end end return true end "
                        + "local v=" + value + " local r={} if not same(v,cmsgpack.unpack(cmsgpack.pack(v))) then r[1]='cmsgpack' end "
                        + "local w=" + random.nextLong(1L << 53) + " if not same({w,w/8,'ab',19},{struct.unpack('>!8ldc2',struct.pack('>!8ldc2',w,w/8,'ab'))}) then r[#r+1]='struct' end "
                        + "local s=" + string() + " if cjson.decode(cjson.encode({s}))[1]~=s then r[#r+1]='cjson' end "
                        + "local t={s,{a=true},w%1e14,{1,2,{}},false} if not same(t,cjson.decode(cjson.encode(t))) then r[#r+1]='cjson of tables' end return r";
    }

    /** A script that packs values. */
    String packing() {
        String value = value(0);
        return HEXADECIMAL + "local v=" + value + " return {h(cmsgpack.pack(v)),h(({pcall(cjson.encode,v)})[2]),h(({pcall(struct.pack,'" + format() + "'," + any(SMALL) + "," + any(SMALL) + "," + any(SMALL) + ",'abcdefgh')})[2])}";
    }

    private String format() {
        StringBuilder format = new StringBuilder();
        if (random.nextBoolean()) {
            format.append(random.nextBoolean() ? '>' : '<');
        }
        if (random.nextInt(3) == 0) {
            format.append('!').append(1 << random.nextInt(4));
        }
        for (int i = 0; i < 3; i++) {
            format.append(any(new String[]{"b", "H", "i", "d", "l", "i3", "x d", "i12", "I7", "h"}));
        }
        return format.append(any(new String[]{"s", "c5", "c0", "c", ""})).toString();
    }

    /** A script that unpacks what may be damaged. */
    String unpacking() {
        String damage = random.nextBoolean() ? "s" : "s:sub(1," + random.nextInt(30) + ")..string.char(" + random.nextInt(256) + ")..s:sub(" + (1 + random.nextInt(30)) + ")";
        return SHOW + "local v=" + value(0) + " local s=cmsgpack.pack(v) s=" + damage + " local ok,u=pcall(cmsgpack.unpack,s) local r={tostring(ok),show(u)} ok,u=pcall(cjson.encode,v) s=tostring(u) s=" + damage +
                        " ok,u=pcall(cjson.decode,s) r[3]=tostring(ok) r[4]=show(u) r[5]=show({pcall(struct.unpack,'" + format() + "'," + string() + ")}) return r";
    }

    /** A script of random commands, which replies with all their replies. */
    String commands(int count) {
        StringBuilder script = new StringBuilder("local r={} ");
        for (int i = 0; i < count; i++) {
            StringJoiner words = new StringJoiner(",");
            for (String word : any(COMMANDS).split(" ")) {
                words.add("\"" + switch (word) {
                    case "K" -> any(KEYS);
                    case "V" -> any(STRINGS);
                    case "F" -> any(KEYS);
                    case "N" -> String.valueOf(random.nextInt(9) - 4);
                    case "K*" -> any(KEYS) + "*";
                    default -> word;
                } + "\"");
            }
            script.append("r[#r+1]=redis.pcall(").append(words).append(") ");
        }
        return script.append("return r").toString();
    }
}
