# SPDX-License-Identifier: GPL-3.0-or-later
# earshot_embed(target name glob...) makes the files readable inside the target as
#   #include "<name>_files.h"   ->   std::span<const earshot::EmbeddedFile> earshot::<name>Files();
# through the assembler's .incbin, so a file of any size costs no compile time.
function(earshot_embed target name)
  file(GLOB files CONFIGURE_DEPENDS ${ARGN})
  list(SORT files)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name})
  set(asm "")
  set(externs "")
  set(rows "")
  set(index 0)
  foreach(file IN LISTS files)
    get_filename_component(base ${file} NAME)
    set(symbol earshot_${name}_${index})
    string(APPEND asm "  .global ${symbol}_begin\n  .global ${symbol}_end\n${symbol}_begin:\n  .incbin \"${file}\"\n${symbol}_end:\n  .byte 0\n")
    string(APPEND externs "extern const char ${symbol}_begin[];\nextern const char ${symbol}_end[];\n")
    string(APPEND rows "    {\"${base}\", {${symbol}_begin, static_cast<std::size_t>(${symbol}_end - ${symbol}_begin)}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(CONCAT cpp "#include \"${name}_files.h\"\nextern \"C\" {\n" "${externs}" "}\n"
    "namespace earshot {\nstd::span<const EmbeddedFile> ${name}Files()\n{\n    static const std::array<EmbeddedFile, ${index}> files{{\n"
    "${rows}" "    }};\n    return files;\n}\n}\n")
  string(CONCAT header "#pragma once\n#include \"earshot/base/embedded_file.h\"\n#include <array>\n#include <span>\n"
    "namespace earshot { std::span<const EmbeddedFile> ${name}Files(); }\n")
  file(CONFIGURE OUTPUT ${out}/${name}_files.h CONTENT "${header}" @ONLY)
  file(CONFIGURE OUTPUT ${out}/${name}_files.cpp CONTENT "${cpp}" @ONLY)
  file(CONFIGURE OUTPUT ${out}/${name}_files.s CONTENT "  .section .rodata\n  .balign 16\n${asm}  .section .note.GNU-stack,\"\",%progbits\n" @ONLY)
  set_source_files_properties(${out}/${name}_files.s PROPERTIES LANGUAGE C COMPILE_OPTIONS "-xassembler" OBJECT_DEPENDS "${files}")
  target_sources(${target} PRIVATE ${out}/${name}_files.cpp ${out}/${name}_files.s)
  target_include_directories(${target} PRIVATE ${out})
endfunction()
