import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites call sites in jars that would make classes at run time: of switches over types ({@code SwitchBootstraps.typeSwitch}),
 * and of the {@code equals} and {@code hashCode} of records ({@code ObjectMethods.bootstrap}). An AOT cache of JDK 25 does not hold
 * what these make (it does hold lambdas and the concatenation of strings), and making it takes a fifth of a short program's time.
 * Each becomes a call of a method, new in the same class, that does the same.
 */
final class CallSites {

    private static final ClassDesc SWITCH = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORD = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final ClassFile format;

    private CallSites(ClassFile format) {
        this.format = format;
    }

    /** Rewrites those jars in a directory whose classes have such call sites; a jar done before has none. */
    static void rewrite(Path directory) throws IOException {
        try (Jars jars = new Jars(directory)) {
            CallSites sites = new CallSites(jars.format);
            for (Path jar : jars.all) {
                jars.change(jar, type -> type.methods().stream().anyMatch(CallSites::hasSite) ? sites.rewritten(type) : null);
            }
        }
    }

    private static boolean hasSite(MethodModel method) {
        return method.code().isPresent() && method.code().get().elementStream().anyMatch(e -> isSwitch(e) || isRecordMethod(e));
    }

    /** Whether an instruction is a switch all of whose labels are types. */
    private static boolean isSwitch(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call && isBootstrap(call, SWITCH, "typeSwitch") && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static boolean isRecordMethod(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call && isBootstrap(call, RECORD, "bootstrap") && !call.name().equalsString("toString");
    }

    private static boolean isBootstrap(InvokeDynamicInstruction call, ClassDesc owner, String name) {
        DirectMethodHandleDesc method = call.bootstrapMethod();
        return method.owner().equals(owner) && method.methodName().equals(name);
    }

    private byte[] rewritten(ClassModel read) {
        List<InvokeDynamicInstruction> replaced = new ArrayList<>();
        boolean isInterface = read.flags().has(AccessFlag.INTERFACE);
        ClassDesc owner = read.thisClass().asSymbol();
        return format.build(owner, type -> {
            for (ClassElement element : read) {
                if (element instanceof MethodModel method && hasSite(method)) {
                    type.withMethod(method.methodName(), method.methodType(), method.flags().flagsMask(), built -> {
                        for (MethodElement part : method) {
                            if (part instanceof CodeModel code) {
                                built.transformCode(code, (instructions, instruction) -> replace(instructions, instruction, owner, isInterface, replaced));
                            } else {
                                built.with(part);
                            }
                        }
                    });
                } else {
                    type.with(element);
                }
            }
            for (int i = 0; i < replaced.size(); i++) {
                addMethod(type, name(i), replaced.get(i));
            }
        });
    }

    private static void replace(CodeBuilder instructions, CodeElement instruction, ClassDesc owner, boolean isInterface, List<InvokeDynamicInstruction> replaced) {
        if (isSwitch(instruction) || isRecordMethod(instruction)) {
            InvokeDynamicInstruction call = (InvokeDynamicInstruction) instruction;
            instructions.invokestatic(owner, name(replaced.size()), call.typeSymbol(), isInterface);
            replaced.add(call);
        } else {
            instructions.with(instruction);
        }
    }

    private static String name(int number) {
        return "$callSite" + number;
    }

    /** A static method with the signature of the call site, which gets the operands that the call site got. */
    private static void addMethod(ClassBuilder type, String name, InvokeDynamicInstruction site) {
        type.withMethodBody(name, site.typeSymbol(), ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, code -> {
            if (isSwitch(site)) {
                addSwitch(code, site.bootstrapArgs());
            } else if (site.name().equalsString("equals")) {
                addEquals(code, site.bootstrapArgs());
            } else {
                addHashCode(code, site.bootstrapArgs());
            }
        });
    }

    /** The index of the first label, from the second operand on, that the first operand is an instance of; -1 for null, their number if it is none of them. */
    private static void addSwitch(CodeBuilder code, List<ConstantDesc> labels) {
        Label notNull = code.newLabel();
        code.aload(0).ifnonnull(notNull).iconst_m1().ireturn().labelBinding(notNull);
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next).loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }

    /** Whether the second operand is a record of the same class with equal components. */
    private static void addEquals(CodeBuilder code, List<ConstantDesc> arguments) {
        ClassDesc record = (ClassDesc) arguments.get(0);
        Label different = code.newLabel();
        code.aload(1).instanceOf(record).ifeq(different);
        code.aload(1).checkcast(record).astore(2);
        for (DirectMethodHandleDesc component : components(arguments)) {
            load(code, 0, component);
            load(code, 2, component);
            ClassDesc type = component.invocationType().returnType();
            if (!type.isPrimitive()) {
                code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object)).ifeq(different);
            } else {
                code.invokestatic(box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(different);
            }
        }
        code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
    }

    private static void addHashCode(CodeBuilder code, List<ConstantDesc> arguments) {
        code.iconst_0();
        for (DirectMethodHandleDesc component : components(arguments)) {
            ClassDesc type = component.invocationType().returnType();
            code.loadConstant(31).imul();
            load(code, 0, component);
            code.invokestatic(type.isPrimitive() ? box(type) : OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type.isPrimitive() ? type : ConstantDescs.CD_Object)).iadd();
        }
        code.ireturn();
    }

    /** The components of a record, as handles of their fields, from the operands of its bootstrap method: the class, the names, the handles. */
    private static List<DirectMethodHandleDesc> components(List<ConstantDesc> arguments) {
        return arguments.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    }

    private static void load(CodeBuilder code, int local, DirectMethodHandleDesc component) {
        code.aload(local).getfield(component.owner(), component.methodName(), component.invocationType().returnType());
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> ConstantDescs.CD_Integer;
        };
    }
}
