package org.example.town;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Runs the tests of classes in a process that has nothing with which tests are run otherwise. */
final class RunTests {
    private RunTests() {}

    public static void main(String[] classes) throws ReflectiveOperationException {
        for (var name : classes) {
            var type = Class.forName(name);
            var tests = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
            for (var test : tests) {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                test.setAccessible(true);
                test.invoke(constructor.newInstance());
                System.out.println(test.getName());
            }
        }
    }
}
