package dev.skein.processor.equality;

import java.util.Collection;
import java.util.ServiceLoader;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;

/**
 * The services that a class loader knows. Hibernate by itself also asks the loader of the class
 * path, where those of another Hibernate may be.
 */
final class OwnServices extends ClassLoaderServiceImpl {

  private static final long serialVersionUID = 1L;

  private final transient ClassLoader loader;

  OwnServices(ClassLoader loader) {
    super(loader);
    this.loader = loader;
  }

  @Override
  public <S> Collection<S> loadJavaServices(Class<S> contract) {
    return ServiceLoader.load(contract, loader).stream().map(ServiceLoader.Provider::get).toList();
  }
}
